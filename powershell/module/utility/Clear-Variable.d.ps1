<#
.SYNOPSIS
    Sets variables to nothing, keeping the variables themselves.
.EXAMPLE
    Clear-Variable -Name total
#>
[CmdletBinding(SupportsShouldProcess)]
[OutputType('System.Management.Automation.PSVariable')]
param(
    [string[]] $Exclude,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [switch] $PassThru,
    [ValidateNotNullOrEmpty()] [string] $Scope
)
