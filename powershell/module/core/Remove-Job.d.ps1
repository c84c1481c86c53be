<#
.SYNOPSIS
    Removes background jobs.
.EXAMPLE
    Get-Job | Remove-Job
#>
[CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', SupportsShouldProcess)]
[OutputType('System.Management.Automation.Job')]
param(
    [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Command,
    [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [hashtable] $Filter,
    [Parameter(ParameterSetName = 'FilterParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'JobParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Alias('F')]
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
    [System.Management.Automation.JobState] $State
)
