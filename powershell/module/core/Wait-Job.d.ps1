<#
.SYNOPSIS
    Waits until background jobs are done.
.EXAMPLE
    Get-Job | Wait-Job
#>
[CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet')]
[OutputType('System.Management.Automation.Job')]
param(
    [switch] $Any,
    [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [hashtable] $Filter,
    [switch] $Force,
    [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [guid[]] $InstanceId,
    [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [System.Management.Automation.Job[]] $Job,
    [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.JobState] $State,
    [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout
)
