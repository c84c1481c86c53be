<#
.SYNOPSIS
    Shows text on the screen.
.EXAMPLE
    Write-Host 'Done' -ForegroundColor Green
#>
[CmdletBinding()]
param(
    [System.ConsoleColor] $BackgroundColor,
    [System.ConsoleColor] $ForegroundColor,
    [switch] $NoNewline,
    [Parameter(Position = 0, ValueFromPipeline, ValueFromRemainingArguments)]
    [Alias('Msg', 'Message')]
    [System.Object] $Object,
    [System.Object] $Separator
)
