[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $DomainController,
    [object] $ResultSize,
    [switch] $RoleGroupOnly
)
