<#
.SYNOPSIS
    Gets the file, folder or other item at a path.
.EXAMPLE
    Get-Item -Path report.csv
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.IO.FileInfo', 'System.Boolean', 'System.String', 'System.IO.FileInfo', 'System.IO.DirectoryInfo')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path
)
