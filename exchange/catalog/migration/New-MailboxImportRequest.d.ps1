[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $Mailbox,
    [switch] $AcceptLargeDataLoss,
    [ArgumentCompletions('DoNotCopy', 'MapByMessageClass', 'Copy')]
    [ExchangeType('FAICopyOption')]
    [object] $AssociatedMessagesCopyOption,
    [Parameter(ParameterSetName = 'AzureImportRequest', Mandatory)] [uri] $AzureBlobStorageAccountUri,
    [Parameter(ParameterSetName = 'AzureImportRequest', Mandatory)] [string] $AzureSharedAccessSignatureToken,
    [Parameter(ParameterSetName = 'AzureImportRequest')] [string] $AzureStatusPublishEndpointInfo,
    [string] $BatchName,
    [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [ArgumentCompletions('KeepAll', 'KeepLatestItem')]
    [ExchangeType('ConflictResolutionOption')]
    [object] $ConflictResolutionOption,
    [int] $ContentCodePage,
    [switch] $ExcludeDumpster,
    [ArgumentCompletions('Inbox', 'SentItems', 'DeletedItems', 'Calendar', 'Contacts', 'Drafts', 'Journal', 'Tasks', 'Notes', 'JunkEmail', 'CommunicatorHistory', 'Voicemail', 'Fax', 'Conflicts', 'SyncIssues', 'LocalFailures', 'ServerFailures')]
    [string[]] $ExcludeFolders,
    [ArgumentCompletions('Inbox', 'SentItems', 'DeletedItems', 'Calendar', 'Contacts', 'Drafts', 'Journal', 'Tasks', 'Notes', 'JunkEmail', 'CommunicationHistory', 'Voicemail', 'Fax', 'Conflicts', 'SyncIssues', 'LocalFailures', 'ServerFailures')]
    [string[]] $IncludeFolders,
    [switch] $IsArchive,
    [Parameter(ParameterSetName = 'AzureImportRequest')]
    [ExchangeType('MigrationBatchIdParameter')]
    [object] $MigrationBatch,
    [ExchangeType('MailboxIdParameter, AzureImportRequest')] [object] $MigrationMailbox,
    [Parameter(ParameterSetName = 'AzureImportRequest')]
    [ExchangeType('MigrationUserIdParameter')]
    [object] $MigrationUser,
    [Parameter(ParameterSetName = 'AzureImportRequest')] [uri] $MRSContentFilterSasUri,
    [string] $Name,
    [Parameter(ParameterSetName = '(All))')] [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [Parameter(ParameterSetName = 'AzureImportRequest')] [switch] $SkipInitialConnectionValidation,
    [ExchangeType('SkippableMergeComponent[]')] [object[]] $SkipMerging,
    [ExchangeType('MigrationEndpointIdParameter')] [object] $SourceEndpoint,
    [string] $SourceRootFolder,
    [switch] $Suspend,
    [string] $SuspendComment,
    [string] $TargetRootFolder
)
