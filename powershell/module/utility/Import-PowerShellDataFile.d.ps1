<#
.SYNOPSIS
    Reads a .psd1 file as a hashtable, running no code.
.EXAMPLE
    Import-PowerShellDataFile -Path settings.psd1
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath')]
param(
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNullOrEmpty()]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Path,
    [switch] $SkipLimitCheck
)
