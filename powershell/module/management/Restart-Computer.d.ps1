[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
param()
