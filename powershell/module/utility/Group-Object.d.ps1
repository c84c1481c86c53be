<#
.SYNOPSIS
    Gathers objects that have the same value in a property.
.EXAMPLE
    Get-Mailbox | Group-Object RecipientTypeDetails -NoElement

    Counts the mailboxes of each kind.
#>
[CmdletBinding()]
[OutputType('System.Collections.Hashtable', 'Microsoft.PowerShell.Commands.GroupInfo')]
param(
    [Parameter(ParameterSetName = 'HashTable')] [Alias('AHT')] [switch] $AsHashTable,
    [Parameter(ParameterSetName = 'HashTable')] [switch] $AsString,
    [switch] $CaseSensitive,
    [string] $Culture,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [switch] $NoElement,
    [Parameter(Position = 0)] [System.Object[]] $Property
)
