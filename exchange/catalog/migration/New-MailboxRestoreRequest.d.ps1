[CmdletBinding(DefaultParameterSetName = 'MigrationLocalMailboxRestore', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [switch] $AcceptLargeDataLoss,
    [switch] $AllowLegacyDNMismatch,
    [ArgumentCompletions('DoNotCopy', 'MapByMessageClass', 'Copy')]
    [ExchangeType('FAICopyOption')]
    [object] $AssociatedMessagesCopyOption,
    [string] $BatchName,
    [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [ArgumentCompletions('ForceCopy', 'KeepAll', 'KeepLatestItem', 'KeepTargetItem', 'UpdateFromSource')]
    [ExchangeType('ConflictResolutionOption')]
    [object] $ConflictResolutionOption,
    [string] $ContentFilter,
    [cultureinfo] $ContentFilterLanguage,
    [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)] [switch] $CrossTenantRestore,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [switch] $ExcludeDumpster,
    [ArgumentCompletions('Inbox', 'SentItems', 'DeletedItems', 'Calendar', 'Contacts', 'Drafts', 'Journal', 'Tasks', 'Notes', 'JunkEmail', 'CommunicatorHistory', 'Voicemail', 'Fax', 'Conflicts', 'SyncIssues', 'LocalFailures', 'ServerFailures')]
    [string[]] $ExcludeFolders,
    [ArgumentCompletions('Inbox', 'SentItems', 'DeletedItems', 'Calendar', 'Contacts', 'Drafts', 'Journal', 'Tasks', 'Notes', 'JunkEmail', 'CommunicationHistory', 'Voicemail', 'Fax', 'Conflicts', 'SyncIssues', 'LocalFailures', 'ServerFailures')]
    [string[]] $IncludeFolders,
    [string] $Name,
    [Parameter(ParameterSetName = 'RemoteMailboxRestore')] [pscredential] $RemoteCredential,
    [Parameter(ParameterSetName = 'RemoteMailboxRestore', Mandatory)] [guid] $RemoteDatabaseGuid,
    [Parameter(ParameterSetName = 'RemoteMailboxRestore', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RemoteHostName,
    [Parameter(ParameterSetName = 'RemoteMailboxRestore', Mandatory)]
    [ExchangeType('RemoteRestoreType')]
    [object] $RemoteRestoreType,
    [ArgumentCompletions('FolderACLs', 'FolderProperties', 'FolderRules', 'InitialConnectionValidation')]
    [ExchangeType('SkippableMergeComponent[]')]
    [object[]] $SkipMerging,
    [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)]
    [Parameter(ParameterSetName = 'RemoteMailboxRestore')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $SourceEndpoint,
    [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)] [guid] $SourceExchangeGuid,
    [Parameter(ParameterSetName = 'SourceMailbox')] [switch] $SourceIsArchive,
    [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)]
    [ExchangeType('SourceMailbox')]
    [object] $SourceMailbox,
    [string] $SourceRootFolder,
    [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore', Mandatory)]
    [Parameter(ParameterSetName = 'RemoteMailboxRestore', Mandatory)]
    [ExchangeType('StoreMailboxIdParameter')]
    [object] $SourceStoreMailbox,
    [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)]
    [ExchangeType('SmtpDomain')]
    [object] $SourceTenant,
    [switch] $Suspend,
    [string] $SuspendComment,
    [switch] $TargetIsArchive,
    [Parameter(Mandatory)] [ExchangeType('MailboxLocationIdParameter')] [object] $TargetMailbox,
    [string] $TargetRootFolder,
    [ArgumentCompletions('Archive', 'MailboxLocation')]
    [ExchangeType('TargetTypeComponent')]
    [object] $TargetType
)
