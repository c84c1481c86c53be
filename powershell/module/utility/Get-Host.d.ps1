<#
.SYNOPSIS
    Shows the program that runs this session.
.EXAMPLE
    Get-Host
#>
[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.Management.Automation.Host.PSHost')]
param()
