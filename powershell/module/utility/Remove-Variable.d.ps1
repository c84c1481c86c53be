<#
.SYNOPSIS
    Removes variables.
.EXAMPLE
    Remove-Variable -Name total
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string[]] $Exclude,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [ValidateNotNullOrEmpty()] [string] $Scope
)
