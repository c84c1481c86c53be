<#
.SYNOPSIS
    Lists who may send as a recipient.
.EXAMPLE
    Get-RecipientPermission -Identity support
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AccessRights,
    [switch] $IncludeTrusteeWithPrimarySmtpAddress,
    [switch] $ReadFromDomainController,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ExchangeType('SecurityPrincipalIdParameter')] [object] $Trustee
)
