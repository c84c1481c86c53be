<#
.SYNOPSIS
    Writes a message for whoever looks for a fault.
.EXAMPLE
    Write-Debug -Message 'inside the loop'
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [Alias('Msg')]
    [AllowEmptyString()]
    [string] $Message
)
