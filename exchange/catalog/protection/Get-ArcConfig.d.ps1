[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param()
