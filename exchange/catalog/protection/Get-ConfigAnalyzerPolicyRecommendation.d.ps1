[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ConfigAnalyzerPolicyRecommendationIdParameter')]
    [object] $Identity,
    [switch] $IsAppliedToDisabled,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Standard', 'Strict')]
    [ExchangeType('RecommendedPolicyType')]
    [object] $RecommendedPolicyType
)
