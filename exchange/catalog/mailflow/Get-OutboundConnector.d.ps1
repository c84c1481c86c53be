[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OutboundConnectorIdParameter')]
    [object] $Identity,
    [bool] $IncludeTestModeConnectors,
    [bool] $IsTransportRuleScoped,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
