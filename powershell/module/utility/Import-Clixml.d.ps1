<#
.SYNOPSIS
    Reads objects saved by Export-Clixml.
.EXAMPLE
    Import-Clixml -Path date.xml
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath')]
param(
    [ulong] $First,
    [switch] $IncludeTotalCount,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [ulong] $Skip
)
