[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $Actions,
    [object] $AddLabels,
    [object] $AddUsers,
    [string] $DisplayName,
    [string] $Filter,
    [object] $Labels,
    [object] $RemoveLabels,
    [object] $RemoveUsers,
    [object] $Users
)
