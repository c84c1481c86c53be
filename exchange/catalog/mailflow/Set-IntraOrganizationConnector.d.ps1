[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('IntraOrganizationConnectorIdParameter')]
    [object] $Identity,
    [uri] $DiscoveryEndpoint,
    [bool] $Enabled,
    [ExchangeType('MultiValuedProperty')] [object] $TargetAddressDomains,
    [uri] $TargetSharingEpr
)
