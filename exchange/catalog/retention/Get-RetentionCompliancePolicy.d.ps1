[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [switch] $DistributionDetail,
    [switch] $ErrorPolicyOnly,
    [switch] $ExcludeTeamsPolicy,
    [switch] $IncludeTestModeResults,
    [switch] $RetentionRuleTypes,
    [switch] $TeamsPolicyOnly
)
