[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Position = 0)] [ExchangeType('OrganizationIdParameter')] [Cloud('SCC')] [object] $Organization,
    [string] $AggregateBy,
    [ExchangeType('MultiValuedProperty')] [object] $Direction,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [ExchangeType('MultiValuedProperty')] [object] $MessageId,
    [ExchangeType('MultiValuedProperty')] [object] $MessageTraceId,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate
)
