<#
.SYNOPSIS
    Turns objects into JSON text.
.EXAMPLE
    Get-Date | Select-Object Year, Month | ConvertTo-Json

    Nested objects beyond -Depth levels become plain text.
#>
[CmdletBinding()]
[OutputType('System.String')]
param(
    [switch] $AsArray,
    [switch] $Compress,
    [ValidateRange(0, 100)] [int] $Depth,
    [switch] $EnumsAsStrings,
    [Newtonsoft.Json.StringEscapeHandling] $EscapeHandling,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [System.Object] $InputObject
)
