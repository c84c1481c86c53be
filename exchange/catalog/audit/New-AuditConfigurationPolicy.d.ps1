[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $DomainController,
    [Parameter(Mandatory)] [object] $Workload
)
