<#
.SYNOPSIS
    Gets what background jobs have put out.
.EXAMPLE
    Receive-Job -Id 1 -Wait
#>
[CmdletBinding(DefaultParameterSetName = 'Location')]
param(
    [switch] $AutoRemoveJob,
    [Parameter(ParameterSetName = 'ComputerName', Position = 1, ValueFromPipelineByPropertyName)]
    [Alias('Cn')]
    [ValidateNotNullOrEmpty()]
    [string[]] $ComputerName,
    [switch] $Force,
    [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [guid[]] $InstanceId,
    [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Location', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.Job[]] $Job,
    [switch] $Keep,
    [Parameter(ParameterSetName = 'Location', Position = 1)] [ValidateNotNullOrEmpty()] [string[]] $Location,
    [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [switch] $NoRecurse,
    [Parameter(ParameterSetName = 'Session', Position = 1, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [System.Management.Automation.Runspaces.PSSession[]] $Session,
    [switch] $Wait,
    [switch] $WriteEvents,
    [switch] $WriteJobInResults
)
