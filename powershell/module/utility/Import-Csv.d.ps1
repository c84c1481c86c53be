<#
.SYNOPSIS
    Reads a CSV file, one object a row.
.EXAMPLE
    Import-Csv -Path users.csv | ForEach-Object { $_.UserPrincipalName }

    The column titles become property names.
#>
[CmdletBinding(DefaultParameterSetName = 'DelimiterPath')]
param(
    [Parameter(ParameterSetName = 'DelimiterLiteralPath', Position = 1)]
    [Parameter(ParameterSetName = 'DelimiterPath', Position = 1)]
    [ValidateNotNull()]
    [char] $Delimiter,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [ValidateNotNullOrEmpty()] [string[]] $Header,
    [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DelimiterLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNullOrEmpty()]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'CulturePath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DelimiterPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory)]
    [Parameter(ParameterSetName = 'CulturePath', Mandatory)]
    [ValidateNotNull()]
    [switch] $UseCulture
)
