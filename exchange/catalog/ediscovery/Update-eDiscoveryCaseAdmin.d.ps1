[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [ArgumentCompletions('Name', 'GUID')] [string[]] $Users
)
