<#
.SYNOPSIS
    Turns a PowerShell path into the path the operating system uses.
.EXAMPLE
    Convert-Path ~
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.String')]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path
)
