<#
.SYNOPSIS
    Picks objects from a list, or properties from objects.
.EXAMPLE
    Get-Mailbox | Select-Object -First 5 -Property DisplayName, Alias
#>
[CmdletBinding(DefaultParameterSetName = 'DefaultParameter')]
param(
    [switch] $CaseInsensitive,
    [Parameter(ParameterSetName = 'DefaultParameter')]
    [Parameter(ParameterSetName = 'SkipLastParameter')]
    [string[]] $ExcludeProperty,
    [Parameter(ParameterSetName = 'DefaultParameter')]
    [Parameter(ParameterSetName = 'SkipLastParameter')]
    [string] $ExpandProperty,
    [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $First,
    [Parameter(ParameterSetName = 'IndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $Index,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $Last,
    [Parameter(ParameterSetName = 'DefaultParameter', Position = 0)]
    [Parameter(ParameterSetName = 'SkipLastParameter', Position = 0)]
    [System.Object[]] $Property,
    [Parameter(ParameterSetName = 'DefaultParameter')]
    [Parameter(ParameterSetName = 'SkipLastParameter')]
    [ValidateRange(0, 2147483647)]
    [int] $Skip,
    [Parameter(ParameterSetName = 'SkipIndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $SkipIndex,
    [Parameter(ParameterSetName = 'SkipLastParameter')] [ValidateRange(0, 2147483647)] [int] $SkipLast,
    [switch] $Unique,
    [Parameter(ParameterSetName = 'DefaultParameter')]
    [Parameter(ParameterSetName = 'IndexParameter')]
    [switch] $Wait
)
