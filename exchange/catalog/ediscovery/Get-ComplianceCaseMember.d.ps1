[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [string] $Case,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'AllCases', Mandatory)] [switch] $RoleGroupOnly,
    [Parameter(ParameterSetName = 'Identity')] [switch] $ShowCaseAdmin
)
