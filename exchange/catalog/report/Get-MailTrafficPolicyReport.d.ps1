[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [string] $AggregateBy,
    [ExchangeType('MultiValuedProperty')] [object] $Direction,
    [ExchangeType('MultiValuedProperty')] [object] $DlpPolicy,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $SummarizeBy,
    [ExchangeType('MultiValuedProperty')] [object] $TransportRule
)
