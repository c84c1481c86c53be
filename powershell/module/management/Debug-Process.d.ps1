[CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('PID', 'ProcessId')]
    [ValidateNotNullOrEmpty()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
    [System.Diagnostics.Process[]] $InputObject,
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('ProcessName')]
    [string[]] $Name
)
