[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Archive,
    [string] $DiagnosticInfo,
    [Parameter(ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
    [ArgumentCompletions('All', 'Archive', 'Calendar', 'Clutter', 'Contacts', 'ConversationHistory', 'DeletedItems', 'Drafts', 'Inbox', 'Journal', 'JunkEmail', 'LegacyArchiveJournals', 'ManagedCustomFolder', 'NonIpmRoot', 'Notes', 'Outbox', 'Personal', 'RecoverableItems', 'RssSubscriptions', 'SentItems', 'SyncIssues', 'Tasks')]
    [ExchangeType('ElcFolderType')]
    [object] $Folderscope,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
    [switch] $IncludeOldestAndNewestItems,
    [switch] $IncludeSoftDeletedRecipients,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)
