<#
.SYNOPSIS
    Lists the commands entered in this session.
.EXAMPLE
    Get-History -Count 10
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.HistoryInfo')]
param(
    [Parameter(Position = 1)] [ValidateRange(0, 32767)] [int] $Count,
    [Parameter(Position = 0, ValueFromPipeline)] [ValidateRange(1, 9223372036854775807)] [long[]] $Id
)
