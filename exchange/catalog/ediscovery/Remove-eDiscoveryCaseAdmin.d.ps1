[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [string] $User
)
