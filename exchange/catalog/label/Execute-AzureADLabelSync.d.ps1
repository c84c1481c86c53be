[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param()
