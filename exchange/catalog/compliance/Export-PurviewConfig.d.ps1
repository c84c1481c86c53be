[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $Components,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [string] $PolicyName,
    [ExchangeType('SmtpAddress')] [object] $UserPrincipalName
)
