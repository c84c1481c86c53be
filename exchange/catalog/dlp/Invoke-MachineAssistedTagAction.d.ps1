[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $Identity,
    [object] $ModelIds,
    [guid] $ModuleId,
    [Parameter(Mandatory)] [object] $Resource,
    [guid] $TaskId,
    [guid] $TrainingId,
    [object] $TrueNegativeSharePointLocations,
    [object] $TruePositiveSharePointLocations,
    [string] $Unsupervised
)
