[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [switch] $Check
)
