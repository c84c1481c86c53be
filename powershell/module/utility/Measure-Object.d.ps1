<#
.SYNOPSIS
    Counts objects, and adds up or averages a property.
.EXAMPLE
    Get-ChildItem | Measure-Object -Property Length -Sum
#>
[CmdletBinding(DefaultParameterSetName = 'GenericMeasure')]
[OutputType('Microsoft.PowerShell.Commands.GenericMeasureInfo', 'Microsoft.PowerShell.Commands.TextMeasureInfo', 'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo')]
param(
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $AllStats,
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Average,
    [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Character,
    [Parameter(ParameterSetName = 'TextMeasure')] [switch] $IgnoreWhiteSpace,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Line,
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Maximum,
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Minimum,
    [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [pspropertyexpression[]] $Property,
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $StandardDeviation,
    [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Sum,
    [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Word
)
