<#
.SYNOPSIS
    Turns into text what the screen would show.
.EXAMPLE
    $text = Get-Date | Out-String
#>
[CmdletBinding(DefaultParameterSetName = 'NoNewLineFormatting')]
[OutputType('System.String')]
param(
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'NoNewLineFormatting')] [switch] $NoNewline,
    [Parameter(ParameterSetName = 'StreamFormatting')] [switch] $Stream,
    [ValidateRange(2, 2147483647)] [int] $Width
)
