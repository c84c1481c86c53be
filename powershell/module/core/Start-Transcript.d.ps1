<#
.SYNOPSIS
    Starts recording the session in a file.
.EXAMPLE
    Start-Transcript -Path session.txt
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
[OutputType('System.String')]
param(
    [switch] $Append,
    [switch] $Force,
    [switch] $IncludeInvocationHeader,
    [Parameter(ParameterSetName = 'ByLiteralPath', Position = 0)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNullOrEmpty()]
    [string] $LiteralPath,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [Parameter(ParameterSetName = 'ByOutputDirectory', Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $OutputDirectory,
    [Parameter(ParameterSetName = 'ByPath', Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
    [switch] $UseMinimalHeader
)
