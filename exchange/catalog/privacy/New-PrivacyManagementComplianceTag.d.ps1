[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup')]
    [string] $Comment,
    [switch] $Force,
    [Parameter(Mandatory)] [string] $RetentionAction,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $RetentionDuration
)
