[CmdletBinding(DefaultParameterSetName = 'RunspaceParameterSet', SupportsShouldProcess)]
param(
    [switch] $BreakAll,
    [Parameter(ParameterSetName = 'IdParameterSet', Mandatory, Position = 0)] [int] $Id,
    [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0)] [guid] $InstanceId,
    [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [runspace] $Runspace
)
