[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param()
