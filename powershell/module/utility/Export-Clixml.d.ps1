<#
.SYNOPSIS
    Saves objects to a file with their types.
.EXAMPLE
    Get-Date | Export-Clixml -Path date.xml

    Import-Clixml reads them back.
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
param(
    [ValidateRange(1, 2147483647)] [int] $Depth,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [switch] $Force,
    [Parameter(Mandatory, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path
)
