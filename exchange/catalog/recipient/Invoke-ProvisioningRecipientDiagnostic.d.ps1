[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $ObjectOutput,
    [Parameter(Mandatory)] [string[]] $Recipients
)
