[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $AddEntities,
    [string] $Description,
    [string] $DisplayName,
    [object] $RemoveEntities
)
