[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $Disposed,
    [bool] $IncludeHeaders,
    [string] $PagingCookie,
    [Parameter(Mandatory)] [string] $TargetLabelId
)
