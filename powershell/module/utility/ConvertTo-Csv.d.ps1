<#
.SYNOPSIS
    Turns objects into lines of comma-separated text.
.EXAMPLE
    Get-Process | ConvertTo-Csv
#>
[CmdletBinding(DefaultParameterSetName = 'Delimiter')]
[OutputType('System.String')]
param(
    [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
    [Alias('ITI')] [switch] $IncludeTypeInformation,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [psobject] $InputObject,
    [switch] $NoHeader,
    [Alias('NTI')] [switch] $NoTypeInformation,
    [Alias('QF')] [string[]] $QuoteFields,
    [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
    [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes
)
