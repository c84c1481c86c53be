<#
.SYNOPSIS
    Passes objects on.
.EXAMPLE
    Write-Output 1, 2, 3
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromRemainingArguments)]
    [AllowNull()]
    [AllowEmptyCollection()]
    [psobject] $InputObject,
    [switch] $NoEnumerate
)
