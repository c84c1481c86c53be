[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag
)
