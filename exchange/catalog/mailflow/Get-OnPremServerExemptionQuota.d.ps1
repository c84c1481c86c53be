[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $IncludeHistory
)
