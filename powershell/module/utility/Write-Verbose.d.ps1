<#
.SYNOPSIS
    Writes a message that -Verbose makes visible.
.EXAMPLE
    Write-Verbose -Message 'connecting'
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [Alias('Msg')]
    [AllowEmptyString()]
    [string] $Message
)
