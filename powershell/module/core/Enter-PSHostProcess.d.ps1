[CmdletBinding(DefaultParameterSetName = 'ProcessIdParameterSet')]
param(
    [Parameter(ParameterSetName = 'ProcessIdParameterSet', Position = 1)]
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
    [Parameter(ParameterSetName = 'ProcessParameterSet', Position = 1)]
    [Parameter(ParameterSetName = 'PSHostProcessInfoParameterSet', Position = 1)]
    [ValidateNotNullOrEmpty()]
    [string] $AppDomainName,
    [Parameter(ParameterSetName = 'PipeNameParameterSet', Mandatory)] [string] $CustomPipeName,
    [Parameter(ParameterSetName = 'PSHostProcessInfoParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [Microsoft.PowerShell.Commands.PSHostProcessInfo] $HostProcessInfo,
    [Parameter(ParameterSetName = 'ProcessIdParameterSet', Mandatory, Position = 0)]
    [ValidateRange(0, 2147483647)]
    [int] $Id,
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $Name,
    [Parameter(ParameterSetName = 'ProcessParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [System.Diagnostics.Process] $Process
)
