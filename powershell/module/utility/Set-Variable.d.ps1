<#
.SYNOPSIS
    Gives a variable a value, making it if need be.
.EXAMPLE
    Set-Variable -Name total -Value 0 -Scope Script
#>
[CmdletBinding(SupportsShouldProcess)]
[OutputType('System.Management.Automation.PSVariable')]
param(
    [switch] $Append,
    [string] $Description,
    [string[]] $Exclude,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [System.Management.Automation.ScopedItemOptions] $Option,
    [switch] $PassThru,
    [ValidateNotNullOrEmpty()] [string] $Scope,
    [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Object] $Value,
    [System.Management.Automation.SessionStateEntryVisibility] $Visibility
)
