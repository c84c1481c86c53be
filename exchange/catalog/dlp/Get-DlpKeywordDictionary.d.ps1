[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [string] $Name
)
