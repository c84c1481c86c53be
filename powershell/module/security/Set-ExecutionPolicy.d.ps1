<#
.SYNOPSIS
    Sets the script execution policy.
.EXAMPLE
    Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope Process
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [Microsoft.PowerShell.ExecutionPolicy] $ExecutionPolicy,
    [switch] $Force,
    [Parameter(Position = 1, ValueFromPipelineByPropertyName)]
    [Microsoft.PowerShell.ExecutionPolicyScope] $Scope
)
