<#
.SYNOPSIS
    Shows the script execution policies.
.EXAMPLE
    Get-ExecutionPolicy -List
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.ExecutionPolicy')]
param(
    [switch] $List,
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
    [Microsoft.PowerShell.ExecutionPolicyScope] $Scope
)
