[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [bool] $IncludeImpactAssessment,
    [Parameter(ParameterSetName = 'Identity')] [bool] $IncludeProgressForAllActiveScans,
    [bool] $IncludeScanProgress
)
