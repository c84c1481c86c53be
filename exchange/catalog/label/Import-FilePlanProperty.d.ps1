[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $RawCsv,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [switch] $Force,
    [switch] $ValidateOnly
)
