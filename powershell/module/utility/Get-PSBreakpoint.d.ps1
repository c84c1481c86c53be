[CmdletBinding(DefaultParameterSetName = 'Line')]
[OutputType('System.Management.Automation.CommandBreakpoint', 'System.Management.Automation.LineBreakpoint', 'System.Management.Automation.VariableBreakpoint', 'System.Management.Automation.Breakpoint')]
param(
    [Parameter(ParameterSetName = 'Command', Mandatory, Position = 0)] [ValidateNotNull()] [string[]] $Command,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [int[]] $Id,
    [ValidateNotNull()] [runspace] $Runspace,
    [Parameter(ParameterSetName = 'Command')]
    [Parameter(ParameterSetName = 'Line', Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'Type')]
    [Parameter(ParameterSetName = 'Variable')]
    [ValidateNotNullOrEmpty()]
    [string[]] $Script,
    [Parameter(ParameterSetName = 'Type', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNull()]
    [Microsoft.PowerShell.Commands.BreakpointType[]] $Type,
    [Parameter(ParameterSetName = 'Variable', Mandatory, Position = 0)]
    [ValidateNotNull()]
    [string[]] $Variable
)
