<#
.SYNOPSIS
    Goes back to the folder put aside by Push-Location.
.EXAMPLE
    Pop-Location
#>
[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.Management.Automation.PathInfo')]
param(
    [switch] $PassThru,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
)
