[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [switch] $ForceValidate,
    [bool] $IncludeExecutionRuleGuids,
    [bool] $IncludeExecutionRuleInformation,
    [ExchangeType('PolicyIdParameter')] [object] $Policy
)
