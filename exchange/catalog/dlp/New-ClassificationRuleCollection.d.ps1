[CmdletBinding(DefaultParameterSetName = 'ArbitraryCollection', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ArbitraryCollection', Mandatory, Position = 0, ValueFromPipeline)]
    [byte[]] $FileData
)
