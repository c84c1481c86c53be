<#
.SYNOPSIS
    Shows how large a mailbox is and when it was last used.
.EXAMPLE
    Get-MailboxStatistics -Identity alex
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AuditLog')]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('GeneralMailboxOrMailUserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
    [switch] $IncludeMoveHistory,
    [switch] $IncludeMoveReport,
    [switch] $IncludeSoftDeletedRecipients,
    [switch] $UseCustomRouting
)
