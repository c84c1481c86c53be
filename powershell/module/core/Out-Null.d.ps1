<#
.SYNOPSIS
    Throws its input away.
.EXAMPLE
    New-Item -Path a.txt | Out-Null
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(ValueFromPipeline)] [psobject] $InputObject
)
