[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $Enabled
)
