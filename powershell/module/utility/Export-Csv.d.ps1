<#
.SYNOPSIS
    Saves objects to a CSV file, one row each.
.EXAMPLE
    Get-Mailbox | Select-Object DisplayName, PrimarySmtpAddress | Export-Csv -Path mailboxes.csv

    The first object decides the columns.
#>
[CmdletBinding(DefaultParameterSetName = 'Delimiter', SupportsShouldProcess)]
param(
    [switch] $Append,
    [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [switch] $Force,
    [Alias('ITI')] [switch] $IncludeTypeInformation,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
    [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string] $LiteralPath,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [switch] $NoHeader,
    [Alias('NTI')] [switch] $NoTypeInformation,
    [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
    [Alias('QF')] [string[]] $QuoteFields,
    [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
    [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes
)
