[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [object] $ExecutionMode,
    [string] $FileUniqueId,
    [string] $FileUrl,
    [object] $SendReportTo,
    [string] $SiteId,
    [string] $Workload
)
