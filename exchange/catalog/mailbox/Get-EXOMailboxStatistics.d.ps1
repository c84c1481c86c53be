<#
.SYNOPSIS
    Shows how large mailboxes are, fast.
.EXAMPLE
    Get-EXOMailboxStatistics -Identity alex
#>
[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Archive,
    [Parameter(ValueFromPipelineByPropertyName)] [guid] $DatabaseGuid,
    [Parameter(ValueFromPipelineByPropertyName)] [guid] $ExchangeGuid,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
    [switch] $IncludeMoveHistory,
    [switch] $IncludeMoveReport,
    [switch] $IncludeSoftDeletedRecipients,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [string[]] $Properties,
    [ArgumentCompletions('All')] [ExchangeType('PropertySet[]')] [object[]] $PropertySets,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)
