[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'EnableComplianceTagHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromOrgHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RecalculateInactiveMailUser', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDisabledArchive', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveOrphanedHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailUserIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFrom,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromSendersOrMembers,
    [string] $Alias,
    [guid] $ArchiveGuid,
    [ExchangeType('MultiValuedProperty')] [object] $BypassModerationFromSendersOrMembers,
    [string] $CustomAttribute1,
    [string] $CustomAttribute10,
    [string] $CustomAttribute11,
    [string] $CustomAttribute12,
    [string] $CustomAttribute13,
    [string] $CustomAttribute14,
    [string] $CustomAttribute15,
    [string] $CustomAttribute2,
    [string] $CustomAttribute3,
    [string] $CustomAttribute4,
    [string] $CustomAttribute5,
    [string] $CustomAttribute6,
    [string] $CustomAttribute7,
    [string] $CustomAttribute8,
    [string] $CustomAttribute9,
    [ExchangeType('DataEncryptionPolicyIdParameter')] [object] $DataEncryptionPolicy,
    [string] $DisplayName,
    [ArgumentCompletions('SMTP', 'X400', 'X500')]
    [ExchangeType('ProxyAddressCollection')]
    [object] $EmailAddresses,
    [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration', Mandatory)]
    [switch] $EnableLitigationHoldForMigration,
    [guid] $ExchangeGuid,
    [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory)] [switch] $ExcludeFromAllHolds,
    [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')] [switch] $ExcludeFromAllOrgHolds,
    [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')] [string[]] $ExcludeFromOrgHolds,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute1,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute2,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute3,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute4,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute5,
    [ExchangeType('ProxyAddress')] [object] $ExternalEmailAddress,
    [string] $FederatedIdentity,
    [switch] $ForceUpgrade,
    [ExchangeType('MultiValuedProperty')] [object] $GrantSendOnBehalfTo,
    [bool] $HiddenFromAddressListsEnabled,
    [switch] $HVEAccount,
    [string] $ImmutableId,
    [ExchangeType('SmtpAddress')] [object] $JournalArchiveAddress,
    [ArgumentCompletions('UuEncode', 'AppleSingle', 'AppleDouble')]
    [ExchangeType('MacAttachmentFormat')]
    [object] $MacAttachmentFormat,
    [string] $MailboxRegion,
    [string] $MailTip,
    [ExchangeType('MultiValuedProperty')] [object] $MailTipTranslations,
    [ExchangeType('Unlimited')] [object] $MaxReceiveSize,
    [ExchangeType('Unlimited')] [object] $MaxSendSize,
    [ArgumentCompletions('Text', 'Html')] [ExchangeType('MessageBodyFormat')] [object] $MessageBodyFormat,
    [ArgumentCompletions('Text')] [ExchangeType('MessageFormat')] [object] $MessageFormat,
    [ExchangeType('SmtpAddress')] [object] $MicrosoftOnlineServicesID,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Name,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [Parameter(ParameterSetName = 'RecalculateInactiveMailUser', Mandatory)]
    [switch] $RecalculateInactiveMailUser,
    [ExchangeType('Unlimited')] [object] $RecipientLimits,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFrom,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromSendersOrMembers,
    [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory)]
    [switch] $RemoveComplianceTagHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory)] [switch] $RemoveDelayHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory)]
    [switch] $RemoveDelayReleaseHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDisabledArchive')] [switch] $RemoveDisabledArchive,
    [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled', Mandatory)]
    [switch] $RemoveLitigationHoldEnabled,
    [switch] $RemoveMailboxProvisioningConstraint,
    [Parameter(ParameterSetName = 'RemoveOrphanedHolds')] [string[]] $RemoveOrphanedHolds,
    [bool] $RequireSenderAuthenticationEnabled,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [string] $SimpleDisplayName,
    [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration', Mandatory)]
    [switch] $UnblockForwardSyncPostCrossTenantMigration,
    [ArgumentCompletions('Always', 'Never', 'UseDefaultSettings')]
    [ExchangeType('UseMapiRichTextFormat')]
    [object] $UseMapiRichTextFormat,
    [bool] $UsePreferMessageFormat,
    [ExchangeType('MultiValuedProperty')] [object] $UserCertificate,
    [ExchangeType('MultiValuedProperty')] [object] $UserSMimeCertificate,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)
