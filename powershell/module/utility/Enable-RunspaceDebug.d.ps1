[CmdletBinding(DefaultParameterSetName = 'RunspaceNameParameterSet')]
param(
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
    [ValidateNotNullOrEmpty()]
    [string[]] $AppDomainName,
    [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Position = 1)]
    [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 1)]
    [Parameter(ParameterSetName = 'RunspaceParameterSet', Position = 1)]
    [switch] $BreakAll,
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
