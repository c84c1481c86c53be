<#
.SYNOPSIS
    Shows how far the work has come.
.EXAMPLE
    Write-Progress -Activity 'Mailboxes' -Status '5 of 10' -PercentComplete 50
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)] [string] $Activity,
    [switch] $Completed,
    [string] $CurrentOperation,
    [Parameter(Position = 2)] [ValidateRange(0, 2147483647)] [int] $Id,
    [ValidateRange(-1, 2147483647)] [int] $ParentId,
    [ValidateRange(-1, 100)] [int] $PercentComplete,
    [int] $SecondsRemaining,
    [int] $SourceId,
    [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string] $Status
)
