<#
.SYNOPSIS
    Lays objects out as a table.
.EXAMPLE
    Get-Process | Format-Table Name, Id -AutoSize

    -AutoSize fits the columns to their contents.
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.Internal.Format.FormatStartData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData')]
param(
    [switch] $AutoSize,
    [switch] $DisplayError,
    [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
    [switch] $Force,
    [System.Object] $GroupBy,
    [switch] $HideTableHeaders,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(Position = 0)] [System.Object[]] $Property,
    [switch] $RepeatHeader,
    [switch] $ShowError,
    [string] $View,
    [switch] $Wrap
)
