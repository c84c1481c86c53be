[CmdletBinding(DefaultParameterSetName = 'BySource', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'ByIdentifier', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [int] $EventIdentifier,
    [Parameter(ParameterSetName = 'BySource', Mandatory, Position = 0)] [string] $SourceIdentifier
)
