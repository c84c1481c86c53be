[CmdletBinding(DefaultParameterSetName = 'NameParameterSet')]
[OutputType('System.Management.Automation.Runspaces.Runspace')]
param(
    [Parameter(ParameterSetName = 'IdParameterSet', Mandatory, Position = 0)] [int[]] $Id,
    [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0)] [guid[]] $InstanceId,
    [Parameter(ParameterSetName = 'NameParameterSet', Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name
)
