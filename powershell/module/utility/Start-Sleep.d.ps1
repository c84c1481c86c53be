<#
.SYNOPSIS
    Waits.
.EXAMPLE
    Start-Sleep -Seconds 2
#>
[CmdletBinding(DefaultParameterSetName = 'Seconds')]
param(
    [Parameter(ParameterSetName = 'FromTimeSpan', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('ts')]
    [timespan] $Duration,
    [Parameter(ParameterSetName = 'Milliseconds', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('ms')]
    [ValidateRange(0, 2147483647)]
    [int] $Milliseconds,
    [Parameter(ParameterSetName = 'Seconds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateRange(0, 2147483)]
    [double] $Seconds
)
