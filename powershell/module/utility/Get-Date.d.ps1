<#
.SYNOPSIS
    Gives the present time, or the date it is told.
.EXAMPLE
    Get-Date -Format yyyy-MM-dd
#>
[CmdletBinding(DefaultParameterSetName = 'DateAndFormat')]
[OutputType('System.String', 'System.DateTime')]
param(
    [switch] $AsUTC,
    [Parameter(ParameterSetName = 'DateAndFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DateAndUFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('LastWriteTime')]
    [datetime] $Date,
    [ValidateRange(1, 31)] [int] $Day,
    [Microsoft.PowerShell.Commands.DisplayHintType] $DisplayHint,
    [Parameter(ParameterSetName = 'DateAndFormat')]
    [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat')]
    [string] $Format,
    [ValidateRange(0, 23)] [int] $Hour,
    [ValidateRange(0, 999)] [int] $Millisecond,
    [ValidateRange(0, 59)] [int] $Minute,
    [ValidateRange(1, 12)] [int] $Month,
    [ValidateRange(0, 59)] [int] $Second,
    [Parameter(ParameterSetName = 'DateAndUFormat', Mandatory)]
    [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)]
    [string] $UFormat,
    [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat', Mandatory)]
    [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)]
    [Alias('UnixTime')]
    [ValidateRange(-62135596800, 253402300799)]
    [long] $UnixTimeSeconds,
    [ValidateRange(1, 9999)] [int] $Year
)
