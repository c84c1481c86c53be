[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [string] $DisplayName,
    [switch] $DistributionDetail,
    [ExchangeType('Boolean')] [switch] $ForceValidate,
    [bool] $IncludeExtendedProperties,
    [bool] $IncludeRulesMetadata,
    [bool] $IncludeSimulationResults,
    [switch] $IRMUserRiskConfiguredAnyRule,
    [switch] $Summary
)
