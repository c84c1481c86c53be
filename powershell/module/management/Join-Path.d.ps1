<#
.SYNOPSIS
    Puts the parts of a path together.
.EXAMPLE
    Join-Path -Path reports -ChildPath may.csv
#>
[CmdletBinding()]
[OutputType('System.String')]
param(
    [Parameter(Position = 2, ValueFromPipelineByPropertyName, ValueFromRemainingArguments)]
    [AllowNull()]
    [AllowEmptyString()]
    [AllowEmptyCollection()]
    [string[]] $AdditionalChildPath,
    [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyString()]
    [AllowEmptyCollection()]
    [string[]] $ChildPath,
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('PSPath')]
    [string[]] $Path,
    [switch] $Resolve
)
