<#
.SYNOPSIS
    Sends objects to where output goes when nothing else is said.
.EXAMPLE
    Get-Date | Out-Default
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [switch] $Transcript
)
