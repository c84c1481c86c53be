[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [ExchangeType('PolicyScenario')] [object] $FeatureScenario
)
