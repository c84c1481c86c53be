[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $EndDate,
    [int] $Page,
    [int] $PageSize,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $StartDate
)
