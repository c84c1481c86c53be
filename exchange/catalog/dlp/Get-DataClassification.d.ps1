[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'RuleCollectionIdentity', Position = 0)]
    [ExchangeType('ClassificationRuleCollectionIdParameter')]
    [object] $ClassificationRuleCollectionIdentity,
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DataClassificationIdParameter')]
    [object] $Identity
)
