<#
.SYNOPSIS
    Shows bytes in hexadecimal.
.EXAMPLE
    'text' | Format-Hex
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.Commands.ByteCollection')]
param(
    [long] $Count,
    [Parameter(ParameterSetName = 'ByInputObject')]
    [ValidateNotNullOrEmpty()]
    [System.Text.Encoding] $Encoding,
    [Parameter(ParameterSetName = 'ByInputObject', Mandatory, ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNullOrEmpty()]
    [string[]] $LiteralPath,
    [long] $Offset,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'ByInputObject')] [switch] $Raw
)
