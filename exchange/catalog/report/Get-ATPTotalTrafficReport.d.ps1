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
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $SummarizeBy
)
