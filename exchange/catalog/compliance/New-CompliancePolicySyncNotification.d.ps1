[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $FullSync,
    [Parameter(Mandatory)] [string] $Identity,
    [object] $SyncChangeInfos,
    [switch] $SyncNow,
    [Parameter(Mandatory)] [string] $SyncSvcUrl,
    [object] $Workload
)
