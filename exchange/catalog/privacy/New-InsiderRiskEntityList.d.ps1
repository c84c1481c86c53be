[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Description,
    [string] $DisplayName,
    [object] $Entities,
    [Parameter(Mandatory)] [object] $Type
)
