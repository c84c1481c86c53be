[CmdletBinding(DefaultParameterSetName = 'Breakpoint', SupportsShouldProcess)]
[OutputType('System.Management.Automation.Breakpoint')]
param(
    [Parameter(ParameterSetName = 'Breakpoint', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [System.Management.Automation.Breakpoint[]] $Breakpoint,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [int[]] $Id,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Id', ValueFromPipelineByPropertyName)]
    [Alias('RunspaceId')]
    [runspace] $Runspace
)
