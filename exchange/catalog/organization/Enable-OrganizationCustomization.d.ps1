[CmdletBinding(DefaultParameterSetName = 'IdentityParameterSet', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param()
