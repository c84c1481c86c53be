<#
.SYNOPSIS
    Makes a length of time, or the time between two dates.
.EXAMPLE
    New-TimeSpan -Start 2026-01-01 -End (Get-Date)
#>
[CmdletBinding(DefaultParameterSetName = 'Date')]
[OutputType('System.TimeSpan')]
param(
    [Parameter(ParameterSetName = 'Time')] [int] $Days,
    [Parameter(ParameterSetName = 'Date', Position = 1, ValueFromPipelineByPropertyName)] [datetime] $End,
    [Parameter(ParameterSetName = 'Time')] [int] $Hours,
    [Parameter(ParameterSetName = 'Time')] [int] $Milliseconds,
    [Parameter(ParameterSetName = 'Time')] [int] $Minutes,
    [Parameter(ParameterSetName = 'Time')] [int] $Seconds,
    [Parameter(ParameterSetName = 'Date', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('LastWriteTime')]
    [datetime] $Start
)
