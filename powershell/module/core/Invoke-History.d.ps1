<#
.SYNOPSIS
    Runs an earlier command again.
.EXAMPLE
    Invoke-History -Id 3
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Id
)
