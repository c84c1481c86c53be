<#
.SYNOPSIS
    Opens a file with its usual program.
.EXAMPLE
    Invoke-Item report.html
#>
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path
)
