<#
.SYNOPSIS
    Turns JSON text into objects.
.EXAMPLE
    '{"name":"Alex"}' | ConvertFrom-Json
#>
[CmdletBinding()]
param(
    [switch] $AsHashtable,
    [Microsoft.PowerShell.Commands.JsonDateKind] $DateKind,
    [int] $Depth,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $InputObject,
    [switch] $NoEnumerate
)
