<#
.SYNOPSIS
    Joins objects into one string.
.EXAMPLE
    1..3 | Join-String -Separator ', '
#>
[CmdletBinding(DefaultParameterSetName = 'default')]
[OutputType('System.String')]
param(
    [Parameter(ParameterSetName = 'DoubleQuote')] [switch] $DoubleQuote,
    [Parameter(ParameterSetName = 'Format')] [string] $FormatString,
    [Parameter(ValueFromPipeline)] [psobject[]] $InputObject,
    [Alias('op')] [string] $OutputPrefix,
    [Alias('os')] [string] $OutputSuffix,
    [Parameter(Position = 0)] [pspropertyexpression] $Property,
    [Parameter(Position = 1)] [AllowEmptyString()] [string] $Separator,
    [Parameter(ParameterSetName = 'SingleQuote')] [switch] $SingleQuote,
    [switch] $UseCulture
)
