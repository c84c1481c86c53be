[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $DiscardModel,
    [string] $Feedbacks,
    [object] $Identity,
    [guid] $ModelId,
    [string] $ModelName,
    [Parameter(Mandatory)] [object] $Resource,
    [string] $ReviewCompleted,
    [guid] $TaskId,
    [guid] $TrainingId
)
