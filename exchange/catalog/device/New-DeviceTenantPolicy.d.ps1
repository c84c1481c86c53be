[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $Comment,
    [bool] $Enabled,
    [switch] $Force
)
