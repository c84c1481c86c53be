[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [guid] $BaseId
)
