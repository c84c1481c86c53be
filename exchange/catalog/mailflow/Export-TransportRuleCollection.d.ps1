[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('RuleCollectionXML', 'InternalXML', 'DlpMigrationRuleCollection')]
    [ExchangeType('RuleCollectionFormat')]
    [object] $Format
)
