[CmdletBinding(DefaultParameterSetName = 'RunspaceNameParameterSet')]
[OutputType('Microsoft.PowerShell.Commands.PSRunspaceDebug')]
param(
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
    [ValidateNotNullOrEmpty()]
    [string[]] $AppDomainName,
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $ProcessName,
    [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [runspace[]] $Runspace,
    [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [int[]] $RunspaceId,
    [Parameter(ParameterSetName = 'RunspaceInstanceIdParameterSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [guid[]] $RunspaceInstanceId,
    [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $RunspaceName
)
