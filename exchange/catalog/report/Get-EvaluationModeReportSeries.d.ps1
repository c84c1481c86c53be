[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $AggregateBy,
    [object] $ConnectorIds,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Domain,
    [object] $EndDate,
    [object] $EventSubType,
    [object] $EventType,
    [object] $GroupByFields,
    [string] $IsComplexRouted,
    [string] $IsEvaluationMode,
    [string] $IsScanAndDrop,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [object] $StartDate
)
