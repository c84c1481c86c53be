[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'RoleGroupParams', Mandatory)]
    [Parameter(ParameterSetName = 'RoleParams', Mandatory)]
    [Parameter(ParameterSetName = 'TaskParams', Mandatory)]
    [int] $DurationHours,
    [Parameter(ParameterSetName = 'RoleGroupParams')]
    [Parameter(ParameterSetName = 'RoleParams')]
    [Parameter(ParameterSetName = 'TaskParams')]
    [string] $ExternalIdentity,
    [Parameter(ParameterSetName = 'RoleGroupParams', Mandatory)]
    [Parameter(ParameterSetName = 'RoleParams', Mandatory)]
    [Parameter(ParameterSetName = 'TaskParams', Mandatory)]
    [string] $Reason,
    [Parameter(ParameterSetName = 'RoleGroupParams')]
    [Parameter(ParameterSetName = 'RoleParams')]
    [Parameter(ParameterSetName = 'TaskParams')]
    [hashtable] $RequestContext,
    [Parameter(ParameterSetName = 'RoleParams')] [string] $Role,
    [Parameter(ParameterSetName = 'RoleGroupParams')] [string] $RoleGroup,
    [Parameter(ParameterSetName = 'TaskParams')] [string] $Task
)
