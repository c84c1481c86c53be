<#
.SYNOPSIS
    Writes a warning.
.EXAMPLE
    Write-Warning -Message 'This takes long.'
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [Alias('Msg')]
    [AllowEmptyString()]
    [string] $Message
)
