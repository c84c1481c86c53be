<#
.SYNOPSIS
    Turns lines of key=value into a hashtable.
.EXAMPLE
    ConvertFrom-StringData "a=1`nb=2"
#>
[CmdletBinding()]
[OutputType('System.Collections.Hashtable')]
param(
    [Parameter(Position = 1)] [char] $Delimiter,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $StringData
)
