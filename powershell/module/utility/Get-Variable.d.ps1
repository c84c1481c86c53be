<#
.SYNOPSIS
    Lists variables with their values.
.EXAMPLE
    Get-Variable -Name *Preference
#>
[CmdletBinding()]
[OutputType('System.Management.Automation.PSVariable')]
param(
    [string[]] $Exclude,
    [string[]] $Include,
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [ValidateNotNullOrEmpty()] [string] $Scope,
    [switch] $ValueOnly
)
