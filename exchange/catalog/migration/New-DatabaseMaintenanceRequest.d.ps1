[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $TargetDatabase,
    [string] $BatchName,
    [System.Collections.Generic.Dictionary[string,string]] $CallerData,
    [timespan] $IncrementalSyncInterval,
    [object[]] $InternalFlags,
    [object] $Priority,
    [object] $RequestExpiryInterval,
    [Parameter(Mandatory)] [object] $WorkloadType
)
