[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $AddItems,
    [string] $Comment,
    [object] $GlobalListValue,
    [object] $RemoveItems
)
