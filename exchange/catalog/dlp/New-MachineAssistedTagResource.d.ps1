[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $Description,
    [object] $ModelIds,
    [string] $Name,
    [Parameter(Mandatory)] [object] $Resource,
    [guid] $TaskId,
    [object] $TaskType,
    [guid] $TrainingId,
    [string] $TrainingSite
)
