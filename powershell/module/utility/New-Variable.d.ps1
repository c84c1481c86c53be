<#
.SYNOPSIS
    Makes a variable.
.EXAMPLE
    New-Variable -Name limit -Value 10 -Option ReadOnly
#>
[CmdletBinding(SupportsShouldProcess)]
[OutputType('System.Management.Automation.PSVariable')]
param(
    [string] $Description,
    [switch] $Force,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
    [System.Management.Automation.ScopedItemOptions] $Option,
    [switch] $PassThru,
    [ValidateNotNullOrEmpty()] [string] $Scope,
    [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Object] $Value,
    [System.Management.Automation.SessionStateEntryVisibility] $Visibility
)
