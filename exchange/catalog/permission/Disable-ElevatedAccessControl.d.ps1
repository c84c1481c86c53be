[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('EXO')]
param()
