[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param()
