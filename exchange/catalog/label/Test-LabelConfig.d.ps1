[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $DomainController,
    [Parameter(Mandatory)] [object] $Scenario,
    [Parameter(Mandatory)] [object] $UserPrincipalName
)
