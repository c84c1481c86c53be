[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $AggregateBy,
    [object] $EndDate,
    [object] $MIPLabelName,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [object] $Source,
    [object] $StartDate
)
