<#
.SYNOPSIS
    Writes to a file what the screen would show.
.EXAMPLE
    Get-Mailbox | Out-File -FilePath mailboxes.txt -Width 200
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
param(
    [switch] $Append,
    [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
    [switch] $Force,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [switch] $NoNewline,
    [ValidateRange(2, 2147483647)] [int] $Width
)
