[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $RecordsManagementSecurityGroupEmail
)
