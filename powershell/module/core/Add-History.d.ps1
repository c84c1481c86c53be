[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.HistoryInfo')]
param(
    [Parameter(Position = 0, ValueFromPipeline)] [psobject[]] $InputObject,
    [switch] $Passthru
)
