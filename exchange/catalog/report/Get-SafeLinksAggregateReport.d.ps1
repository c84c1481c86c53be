[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [ExchangeType('MultiValuedProperty')] [object] $AppNameList,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('DateTime')] [object] $StartDate,
    [string] $SummarizeBy
)
