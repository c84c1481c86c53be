<#
.SYNOPSIS
    Sorts objects by properties.
.EXAMPLE
    Get-Mailbox | Sort-Object -Property Department, DisplayName -Descending
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
param(
    [Parameter(ParameterSetName = 'Bottom', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Bottom,
    [switch] $CaseSensitive,
    [string] $Culture,
    [switch] $Descending,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(Position = 0)] [System.Object[]] $Property,
    [Parameter(ParameterSetName = 'Default')] [switch] $Stable,
    [Parameter(ParameterSetName = 'Top', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Top,
    [switch] $Unique
)
