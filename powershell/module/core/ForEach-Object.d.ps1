<#
.SYNOPSIS
    Runs a script block, a method or a property once for each object.
.EXAMPLE
    1..3 | ForEach-Object { $_ * 2 }

    $_ is the object at hand.
#>
[CmdletBinding(DefaultParameterSetName = 'ScriptBlockSet', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromRemainingArguments)]
    [Alias('Args')]
    [System.Object[]] $ArgumentList,
    [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $AsJob,
    [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $Begin,
    [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $End,
    [Parameter(ParameterSetName = 'ParallelParameterSet', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromPipeline)]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'PropertyAndMethodSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $MemberName,
    [Parameter(ParameterSetName = 'ParallelParameterSet', Mandatory)] [scriptblock] $Parallel,
    [Parameter(ParameterSetName = 'ScriptBlockSet', Mandatory, Position = 0)]
    [AllowNull()]
    [AllowEmptyCollection()]
    [scriptblock[]] $Process,
    [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromRemainingArguments)]
    [AllowNull()]
    [AllowEmptyCollection()]
    [scriptblock[]] $RemainingScripts,
    [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(1, 2147483647)] [int] $ThrottleLimit,
    [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(0, 2147483)] [int] $TimeoutSeconds,
    [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $UseNewRunspace
)
