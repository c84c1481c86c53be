[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $Identity,
    [guid] $ModuleId,
    [Parameter(Mandatory)] [object] $Resource,
    [guid] $TaskId
)
