[CmdletBinding(DefaultParameterSetName = 'JobParameterSet', SupportsShouldProcess)]
param(
    [switch] $BreakAll,
    [Parameter(ParameterSetName = 'JobIdParameterSet', Mandatory, Position = 0)] [int] $Id,
    [Parameter(ParameterSetName = 'JobInstanceIdParameterSet', Mandatory, Position = 0)] [guid] $InstanceId,
    [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.Job] $Job,
    [Parameter(ParameterSetName = 'JobNameParameterSet', Mandatory, Position = 0)] [string] $Name
)
