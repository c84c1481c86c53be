<#
.SYNOPSIS
    Lays objects out level by level.
.EXAMPLE
    Get-Date | Format-Custom -Depth 1
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.Internal.Format.FormatStartData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData')]
param(
    [ValidateRange(1, 2147483647)] [int] $Depth,
    [switch] $DisplayError,
    [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
    [switch] $Force,
    [System.Object] $GroupBy,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(Position = 0)] [System.Object[]] $Property,
    [switch] $ShowError,
    [string] $View
)
