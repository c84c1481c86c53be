<#
.SYNOPSIS
    Computes a checksum of a file.
.EXAMPLE
    Get-FileHash -Path a.zip -Algorithm SHA256
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('Microsoft.PowerShell.Commands.FileHashInfo')]
param(
    [Parameter(Position = 1)] [ValidateSet('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5')] [string] $Algorithm,
    [Parameter(ParameterSetName = 'StreamParameterSet', Mandatory)] [System.IO.Stream] $InputStream,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path
)
