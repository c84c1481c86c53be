[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [guid] $DeviceCompliancePolicy,
    [string] $DeviceComplianceStatus,
    [string] $DevicePlatform,
    [string] $DeviceUserName,
    [object] $EndDate,
    [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression
)
