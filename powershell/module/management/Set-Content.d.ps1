<#
.SYNOPSIS
    Writes text to a file, replacing what it held.
.EXAMPLE
    Set-Content -Path note.txt -Value 'hello'
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
