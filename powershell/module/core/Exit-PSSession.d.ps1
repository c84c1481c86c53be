[CmdletBinding(PositionalBinding = $false)]
param()
