<#
.SYNOPSIS
    Lists what a folder (or another location) holds.
.EXAMPLE
    Get-ChildItem -Path . -Filter *.csv -Recurse
#>
[CmdletBinding(DefaultParameterSetName = 'Items')]
[OutputType('System.IO.FileInfo', 'System.IO.DirectoryInfo')]
param(
    [System.Management.Automation.FlagsExpression[System.IO.FileAttributes]] $Attributes,
    [uint] $Depth,
    [Alias('ad')] [switch] $Directory,
    [string[]] $Exclude,
    [Alias('af')] [switch] $File,
    [Parameter(Position = 1)] [string] $Filter,
    [switch] $FollowSymlink,
    [switch] $Force,
    [Alias('ah', 'h')] [switch] $Hidden,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralItems', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [switch] $Name,
    [Parameter(ParameterSetName = 'Items', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Alias('ar')] [switch] $ReadOnly,
    [Alias('s', 'r')] [switch] $Recurse,
    [Alias('as')] [switch] $System
)
