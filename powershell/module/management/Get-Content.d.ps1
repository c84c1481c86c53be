<#
.SYNOPSIS
    Reads a file, one line an object.
.EXAMPLE
    Get-Content -Path users.txt -TotalCount 5
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.Byte', 'System.String')]
param(
    [switch] $AsByteStream,
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string] $Delimiter,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [switch] $Raw,
    [Parameter(ValueFromPipelineByPropertyName)] [long] $ReadCount,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('Last')] [ValidateRange(0, 2147483647)] [int] $Tail,
    [Parameter(ValueFromPipelineByPropertyName)]
    [Alias('First', 'Head')]
    [ValidateRange(0, 9223372036854775807)]
    [long] $TotalCount,
    [switch] $Wait
)
