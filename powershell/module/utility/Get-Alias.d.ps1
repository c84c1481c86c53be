<#
.SYNOPSIS
    Lists the other names that commands have.
.EXAMPLE
    Get-Alias -Definition Where-Object
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
[OutputType('System.Management.Automation.AliasInfo')]
param(
    [Parameter(ParameterSetName = 'Definition')] [ValidateNotNullOrEmpty()] [string[]] $Definition,
    [string[]] $Exclude,
    [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [string] $Scope
)
