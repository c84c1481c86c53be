[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'GetChildren', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Recurse', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Script', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [string] $Cmdlet,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $CmdletParameters,
    [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
    [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
    [Parameter(ParameterSetName = 'GetChildren')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'Recurse')]
    [ExchangeType('RoleType')]
    [object] $RoleType,
    [Parameter(ParameterSetName = 'Script')] [string] $Script,
    [Parameter(ParameterSetName = 'Script')] [string[]] $ScriptParameters
)
