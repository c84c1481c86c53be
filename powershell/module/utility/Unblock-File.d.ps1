[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string[]] $Path
)
