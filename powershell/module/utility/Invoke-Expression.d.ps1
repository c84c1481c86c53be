<#
.SYNOPSIS
    Runs text as a command.
.EXAMPLE
    Invoke-Expression '1 + 1'
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $Command
)
