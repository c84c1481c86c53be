[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $EndDate,
    [int] $Page,
    [int] $PageSize,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $StartDate
)
