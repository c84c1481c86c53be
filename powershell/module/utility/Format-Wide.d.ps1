<#
.SYNOPSIS
    Shows one property of each object in columns.
.EXAMPLE
    Get-ChildItem | Format-Wide -Column 3
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.Internal.Format.FormatStartData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData')]
param(
    [switch] $AutoSize,
    [ValidateRange(1, 2147483647)] [int] $Column,
    [switch] $DisplayError,
    [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
    [switch] $Force,
    [System.Object] $GroupBy,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(Position = 0)] [System.Object] $Property,
    [switch] $ShowError,
    [string] $View
)
