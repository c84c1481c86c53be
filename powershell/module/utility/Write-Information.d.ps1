<#
.SYNOPSIS
    Writes a message to the information stream.
.EXAMPLE
    Write-Information -MessageData 'started' -InformationAction Continue
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [Alias('Msg', 'Message')]
    [AllowNull()]
    [System.Object] $MessageData,
    [Parameter(Position = 1)] [string[]] $Tags
)
