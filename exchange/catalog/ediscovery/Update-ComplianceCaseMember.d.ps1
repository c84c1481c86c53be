[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Case,
    [Parameter(Mandatory)] [ArgumentCompletions('Name', 'GUID')] [string[]] $Members
)
