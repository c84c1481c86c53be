[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [string] $AggregateBy,
    [ExchangeType('MultiValuedProperty')] [object] $Direction,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [int] $NumberOfRows,
    [int] $Page,
    [int] $PageSize,
    [ExchangeType('MultiValuedProperty')] [object] $PivotBy,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $SummarizeBy,
    [ExchangeType('MultiValuedProperty')] [object] $ThreatClassification
)
