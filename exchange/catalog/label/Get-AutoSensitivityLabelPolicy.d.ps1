[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [switch] $DistributionDetail,
    [ExchangeType('Boolean')] [switch] $ForceValidate,
    [switch] $IncludePolicyGradingDetails,
    [switch] $IncludePolicyGradingResults,
    [switch] $IncludeProgressFeedback,
    [bool] $IncludeTestModeResults
)
