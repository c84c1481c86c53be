[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [bool] $Enabled,
    [switch] $Force
)
