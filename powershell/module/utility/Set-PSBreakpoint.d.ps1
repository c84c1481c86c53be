[CmdletBinding(DefaultParameterSetName = 'Line')]
[OutputType('System.Management.Automation.CommandBreakpoint', 'System.Management.Automation.LineBreakpoint', 'System.Management.Automation.VariableBreakpoint')]
param(
    [Parameter(ParameterSetName = 'Command')]
    [Parameter(ParameterSetName = 'Line')]
    [Parameter(ParameterSetName = 'Variable')]
    [scriptblock] $Action,
    [Parameter(ParameterSetName = 'Line', Position = 2)] [ValidateRange(1, 2147483647)] [int] $Column,
    [Parameter(ParameterSetName = 'Command', Mandatory)] [Alias('C')] [string[]] $Command,
    [Parameter(ParameterSetName = 'Line', Mandatory, Position = 1)] [int[]] $Line,
    [Parameter(ParameterSetName = 'Variable')] [System.Management.Automation.VariableAccessMode] $Mode,
    [ValidateNotNull()] [runspace] $Runspace,
    [Parameter(ParameterSetName = 'Command', Position = 0)]
    [Parameter(ParameterSetName = 'Line', Mandatory, Position = 0)]
    [Parameter(ParameterSetName = 'Variable', Position = 0)]
    [ValidateNotNull()]
    [string[]] $Script,
    [Parameter(ParameterSetName = 'Variable', Mandatory)] [Alias('V')] [string[]] $Variable
)
