<#
.SYNOPSIS
    Gives a random number, or picks from a list.
.EXAMPLE
    Get-Random -Minimum 1 -Maximum 7
#>
[CmdletBinding(DefaultParameterSetName = 'RandomNumberParameterSet')]
[OutputType('System.Int32', 'System.Int64', 'System.Double')]
param(
    [Parameter(ParameterSetName = 'RandomListItemParameterSet')]
    [Parameter(ParameterSetName = 'RandomNumberParameterSet')]
    [ValidateRange(1, 2147483647)]
    [int] $Count,
    [Parameter(ParameterSetName = 'RandomListItemParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [AllowNull()]
    [System.Object[]] $InputObject,
    [Parameter(ParameterSetName = 'RandomNumberParameterSet', Position = 0)] [System.Object] $Maximum,
    [Parameter(ParameterSetName = 'RandomNumberParameterSet')] [System.Object] $Minimum,
    [ValidateNotNull()] [System.Nullable[int]] $SetSeed,
    [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory)] [switch] $Shuffle
)
