[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [ExchangeType('MultiValuedProperty')] [object] $Direction,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate
)
