<#
.SYNOPSIS
    Turns lines of comma-separated text into objects.
.EXAMPLE
    'Name,Size', 'a,1' | ConvertFrom-Csv
#>
[CmdletBinding(DefaultParameterSetName = 'Delimiter')]
param(
    [Parameter(ParameterSetName = 'Delimiter', Position = 1)]
    [ValidateNotNull()]
    [ValidateNotNullOrEmpty()]
    [char] $Delimiter,
    [ValidateNotNull()] [ValidateNotNullOrEmpty()] [string[]] $Header,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [ValidateNotNullOrEmpty()]
    [psobject[]] $InputObject,
    [Parameter(ParameterSetName = 'UseCulture', Mandatory)]
    [ValidateNotNull()]
    [ValidateNotNullOrEmpty()]
    [switch] $UseCulture
)
