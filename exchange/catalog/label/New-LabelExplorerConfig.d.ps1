[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [object] $Actions,
    [string] $DisplayName,
    [Parameter(Mandatory)] [string] $Filter,
    [Parameter(Mandatory)] [object] $Labels,
    [Parameter(Mandatory)] [object] $Users
)
