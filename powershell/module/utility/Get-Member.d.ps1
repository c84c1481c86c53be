<#
.SYNOPSIS
    Lists the properties and methods of objects.
.EXAMPLE
    Get-Mailbox alex | Get-Member -MemberType Property
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.MemberDefinition')]
param(
    [switch] $Force,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Alias('Type')] [System.Management.Automation.PSMemberTypes] $MemberType,
    [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Name,
    [switch] $Static,
    [System.Management.Automation.PSMemberViewTypes] $View
)
