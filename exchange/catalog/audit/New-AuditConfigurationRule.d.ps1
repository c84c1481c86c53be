[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $AuditOperation,
    [object] $DomainController,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $Workload
)
