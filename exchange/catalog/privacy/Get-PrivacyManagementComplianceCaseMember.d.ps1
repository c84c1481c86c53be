[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [string] $Case,
    [object] $DomainController,
    [object] $ResultSize,
    [Parameter(ParameterSetName = 'AllCases', Mandatory)] [switch] $RoleGroupOnly,
    [Parameter(ParameterSetName = 'Identity')] [switch] $ShowCaseAdmin
)
