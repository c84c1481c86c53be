[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'RoleGroupParams', Mandatory)]
    [Parameter(ParameterSetName = 'RoleParams', Mandatory)]
    [Parameter(ParameterSetName = 'TaskParams', Mandatory)]
    [object] $ApprovalType,
    [Parameter(ParameterSetName = 'RoleGroupParams')]
    [Parameter(ParameterSetName = 'RoleParams')]
    [Parameter(ParameterSetName = 'TaskParams')]
    [object] $ApproverGroup,
    [Parameter(ParameterSetName = 'RoleParams', Mandatory)] [object] $Role,
    [Parameter(ParameterSetName = 'RoleGroupParams', Mandatory)] [object] $RoleGroup,
    [Parameter(ParameterSetName = 'TaskParams', Mandatory)] [object] $Task
)
