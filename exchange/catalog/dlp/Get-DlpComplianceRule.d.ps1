[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $DisplayName,
    [switch] $ForceValidate,
    [bool] $IncludeExecutionRuleGuids,
    [ExchangeType('PolicyIdParameter')] [object] $Policy,
    [switch] $Summary
)
