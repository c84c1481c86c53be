<#
.SYNOPSIS
    Tells how long a script block takes.
.EXAMPLE
    Measure-Command { Get-Mailbox }
#>
[CmdletBinding()]
[OutputType('System.TimeSpan')]
param(
    [Parameter(Mandatory, Position = 0)] [scriptblock] $Expression,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject
)
