[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object[]] $CmdletData,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string] $ExecutionId,
    [string] $MigrationId
)
