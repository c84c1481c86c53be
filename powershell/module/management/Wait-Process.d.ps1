<#
.SYNOPSIS
    Waits until a program ends.
.EXAMPLE
    Wait-Process -Id 1234
#>
[CmdletBinding(DefaultParameterSetName = 'Name')]
[OutputType('System.Diagnostics.Process')]
param(
    [switch] $Any,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('PID', 'ProcessId')]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
    [System.Diagnostics.Process[]] $InputObject,
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('ProcessName')]
    [string[]] $Name,
    [switch] $PassThru,
    [Parameter(Position = 1)]
    [Alias('TimeoutSec')]
    [ValidateNotNullOrEmpty()]
    [ValidateRange(0, 32767)]
    [int] $Timeout
)
