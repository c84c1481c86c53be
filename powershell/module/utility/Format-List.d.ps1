<#
.SYNOPSIS
    Lays objects out as lists, one property a line.
.EXAMPLE
    Get-Mailbox alex | Format-List Name, *Quota*

    Names may have wildcards.
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.Internal.Format.FormatStartData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData', 'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData', 'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData')]
param(
    [switch] $DisplayError,
    [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
    [switch] $Force,
    [System.Object] $GroupBy,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(Position = 0)] [System.Object[]] $Property,
    [switch] $ShowError,
    [string] $View
)
