[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [byte[]] $FileData,
    [Parameter(Mandatory)] [string] $Description
)
