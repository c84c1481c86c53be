<#
.SYNOPSIS
    Lists the folders of a mailbox with their sizes.
.EXAMPLE
    Get-MailboxFolderStatistics -Identity alex -FolderScope Inbox
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AuditLog')]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('GeneralMailboxOrMailUserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
    [Parameter(ParameterSetName = 'Database', Mandatory)]
    [ExchangeType('DatabaseIdParameter')]
    [object] $Database,
    [string] $DiagnosticInfo,
    [ArgumentCompletions('All', 'Archive', 'Calendar', 'Contacts', 'ConversationHistory', 'DeletedItems', 'Drafts', 'Inbox', 'JunkEmail', 'Journal', 'LegacyArchiveJournals', 'ManagedCustomFolder', 'NonIpmRoot', 'Notes', 'Outbox', 'Personal', 'RecoverableItems', 'RssSubscriptions', 'SentItems', 'SyncIssues', 'Tasks')]
    [ExchangeType('ElcFolderType')]
    [object] $FolderScope,
    [switch] $IncludeAnalysis,
    [switch] $IncludeOldestAndNewestItems,
    [switch] $IncludeSoftDeletedRecipients,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [int] $SkipCount,
    [Parameter(ParameterSetName = 'Database', Mandatory)]
    [ExchangeType('StoreMailboxIdParameter')]
    [object] $StoreMailboxIdentity,
    [switch] $UseCustomRouting
)
