<#
.SYNOPSIS
    Drops repeated objects from a sorted list.
.EXAMPLE
    1, 1, 2 | Get-Unique
#>
[CmdletBinding(DefaultParameterSetName = 'AsString')]
param(
    [Parameter(ParameterSetName = 'AsString')] [switch] $AsString,
    [switch] $CaseInsensitive,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'UniqueByType')] [switch] $OnType
)
