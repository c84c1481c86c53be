<#
.SYNOPSIS
    Tells whether a path exists.
.EXAMPLE
    Test-Path -Path report.csv -PathType Leaf
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.Boolean')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [string[]] $Include,
    [switch] $IsValid,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [AllowNull()]
    [AllowEmptyString()]
    [AllowEmptyCollection()]
    [string[]] $LiteralPath,
    [System.Nullable[datetime]] $NewerThan,
    [System.Nullable[datetime]] $OlderThan,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyString()]
    [AllowEmptyCollection()]
    [string[]] $Path,
    [Alias('Type')] [Microsoft.PowerShell.Commands.TestPathType] $PathType
)
