[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [guid] $PolicyIdOrRuleIdOrTagTd,
    [object] $RestoreFrom,
    [object] $RestoreTo,
    [Parameter(Mandatory)] [string] $SiteIds
)
