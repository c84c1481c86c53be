<#
.SYNOPSIS
    Removes an alias.
.EXAMPLE
    Remove-Alias -Name gmb
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
param(
    [switch] $Force,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [string] $Scope
)
