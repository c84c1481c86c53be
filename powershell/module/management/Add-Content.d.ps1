<#
.SYNOPSIS
    Adds text to the end of a file.
.EXAMPLE
    Add-Content -Path log.txt -Value 'done'

    Appends one line.
#>
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [switch] $AsByteStream,
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [switch] $NoNewline,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyCollection()]
    [System.Object[]] $Value
)
