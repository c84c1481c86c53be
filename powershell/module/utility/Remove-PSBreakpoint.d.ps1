[CmdletBinding(DefaultParameterSetName = 'Breakpoint', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'Breakpoint', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [System.Management.Automation.Breakpoint[]] $Breakpoint,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'Id', ValueFromPipelineByPropertyName)]
    [Alias('RunspaceId')]
    [runspace] $Runspace
)
