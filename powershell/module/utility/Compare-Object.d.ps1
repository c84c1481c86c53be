<#
.SYNOPSIS
    Shows in which objects two lists differ.
.EXAMPLE
    Compare-Object -ReferenceObject $before -DifferenceObject $after -Property Name

    "=>" marks what only the second list has.
#>
[CmdletBinding()]
param(
    [switch] $CaseSensitive,
    [string] $Culture,
    [Parameter(Mandatory, Position = 1, ValueFromPipeline)]
    [AllowEmptyCollection()]
    [psobject[]] $DifferenceObject,
    [switch] $ExcludeDifferent,
    [switch] $IncludeEqual,
    [switch] $PassThru,
    [System.Object[]] $Property,
    [Parameter(Mandatory, Position = 0)] [AllowEmptyCollection()] [psobject[]] $ReferenceObject,
    [ValidateRange(0, 2147483647)] [int] $SyncWindow
)
