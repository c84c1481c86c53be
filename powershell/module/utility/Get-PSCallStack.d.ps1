<#
.SYNOPSIS
    Lists the calls that led here.
.EXAMPLE
    Get-PSCallStack
#>
[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.Management.Automation.CallStackFrame')]
param()
