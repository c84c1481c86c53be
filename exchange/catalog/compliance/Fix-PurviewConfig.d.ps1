[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $Component,
    [object] $Organization,
    [string] $PolicyId,
    [Parameter(Mandatory)] [object] $Scenario,
    [string] $SiteUrl,
    [string] $Workload
)
