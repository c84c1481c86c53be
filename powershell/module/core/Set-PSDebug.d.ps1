<#
.SYNOPSIS
    Turns tracing of scripts on and off.
.EXAMPLE
    Set-PSDebug -Trace 1
#>
[CmdletBinding()]
param(
    [Parameter(ParameterSetName = 'off')] [switch] $Off,
    [Parameter(ParameterSetName = 'on')] [switch] $Step,
    [Parameter(ParameterSetName = 'on')] [switch] $Strict,
    [Parameter(ParameterSetName = 'on')] [ValidateRange(0, 2)] [int] $Trace
)
