[CmdletBinding(DefaultParameterSetName = 'ProcessNameParameterSet')]
[OutputType('Microsoft.PowerShell.Commands.PSHostProcessInfo')]
param(
    [Parameter(ParameterSetName = 'ProcessIdParameterSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'ProcessParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [System.Diagnostics.Process[]] $Process
)
