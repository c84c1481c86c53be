[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $ClassificationResultType,
    [object] $Identity,
    [int] $Limit,
    [guid] $ModelId,
    [guid] $ModuleId,
    [string] $Offset,
    [Parameter(Mandatory)] [object] $Resource,
    [guid] $TaskId,
    [guid] $TrainingId,
    [object] $TrainingType
)
