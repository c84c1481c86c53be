<#
.SYNOPSIS
    Lists the background jobs of this session.
.EXAMPLE
    Get-Job -State Running
#>
[CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet')]
[OutputType('System.Management.Automation.Job')]
param(
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [datetime] $After,
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [datetime] $Before,
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [System.Management.Automation.JobState] $ChildJobState,
    [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Command,
    [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [hashtable] $Filter,
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [bool] $HasMoreData,
    [Parameter(ParameterSetName = 'SessionIdParameterSet', Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [switch] $IncludeChildJob,
    [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [guid[]] $InstanceId,
    [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'CommandParameterSet')]
    [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
    [Parameter(ParameterSetName = 'NameParameterSet')]
    [Parameter(ParameterSetName = 'SessionIdParameterSet')]
    [Parameter(ParameterSetName = 'StateParameterSet')]
    [int] $Newest,
    [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.JobState] $State
)
