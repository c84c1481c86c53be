<#
.SYNOPSIS
    Gives a command another name, or changes it.
.EXAMPLE
    Set-Alias -Name gmb -Value Get-Mailbox
#>
[CmdletBinding(SupportsShouldProcess)]
[OutputType('System.Management.Automation.AliasInfo')]
param(
    [string] $Description,
    [switch] $Force,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
    [System.Management.Automation.ScopedItemOptions] $Option,
    [switch] $PassThru,
    [string] $Scope,
    [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Value
)
