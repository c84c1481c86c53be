[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [uri] $DiscoveryEndpoint,
    [bool] $Enabled,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $TargetAddressDomains,
    [uri] $TargetSharingEpr
)
