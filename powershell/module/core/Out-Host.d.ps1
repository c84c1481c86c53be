<#
.SYNOPSIS
    Shows objects on the screen.
.EXAMPLE
    Get-Mailbox | Out-Host
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [switch] $Paging
)
