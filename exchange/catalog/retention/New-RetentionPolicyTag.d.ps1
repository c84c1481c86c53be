[CmdletBinding(DefaultParameterSetName = 'RetentionPolicy', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'RetentionPolicy')]
    [ExchangeType('EnhancedTimeSpan')]
    [object] $AgeLimitForRetention,
    [string] $Comment,
    [switch] $IsDefaultAutoGroupPolicyTag,
    [switch] $IsDefaultModeratedRecipientsPolicyTag,
    [ExchangeType('MultiValuedProperty')] [object] $LocalizedComment,
    [ExchangeType('MultiValuedProperty')] [object] $LocalizedRetentionPolicyTagName,
    [Parameter(ParameterSetName = 'RetentionPolicy')] [string] $MessageClass,
    [bool] $MustDisplayCommentEnabled,
    [Parameter(ParameterSetName = 'RetentionPolicy')]
    [ArgumentCompletions('DeleteAndAllowRecovery', 'MarkAsPastRetentionLimit', 'MoveToArchive', 'PermanentlyDelete')]
    [ExchangeType('RetentionAction')]
    [object] $RetentionAction,
    [Parameter(ParameterSetName = 'RetentionPolicy')] [bool] $RetentionEnabled,
    [Parameter(ParameterSetName = 'RetentionPolicy')] [guid] $RetentionId,
    [bool] $SystemTag,
    [ArgumentCompletions('All', 'Archive', 'Calendar', 'Clutter', 'Contacts', 'ConversationHistory', 'DeletedItems', 'Drafts', 'Inbox', 'Journal', 'JunkEmail', 'LegacyArchiveJournals', 'ManagedCustomFolder', 'Notes', 'Outbox', 'Personal', 'RecoverableItems', 'RssSubscriptions', 'SentItems', 'SyncIssues', 'Tasks')]
    [ExchangeType('ElcFolderType')]
    [object] $Type
)
