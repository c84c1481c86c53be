[CmdletBinding(DefaultParameterSetName = 'expressionSet')]
param(
    [Parameter(ParameterSetName = 'commandSet', ValueFromRemainingArguments)]
    [Alias('Args')]
    [System.Object[]] $ArgumentList,
    [Parameter(ParameterSetName = 'commandSet', Mandatory, Position = 1)] [string] $Command,
    [switch] $Debugger,
    [Parameter(ParameterSetName = 'expressionSet', Mandatory, Position = 1)] [scriptblock] $Expression,
    [Alias('PSPath', 'Path')] [string] $FilePath,
    [switch] $Force,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [System.Diagnostics.TraceOptions] $ListenerOption,
    [Parameter(Mandatory, Position = 0)] [string[]] $Name,
    [Parameter(Position = 2)] [System.Management.Automation.PSTraceSourceOptions] $Option,
    [switch] $PSHost
)
