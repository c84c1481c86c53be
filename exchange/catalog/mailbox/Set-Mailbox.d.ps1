<#
.SYNOPSIS
    Changes settings of a mailbox.
.EXAMPLE
    Set-Mailbox -Identity alex -CustomAttribute1 reviewed
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AddAggregatedMailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ApproveAssociateMailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'AssociateSourceArchive', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'EnableComplianceTagHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'EnableDelayHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ExcludeFromOrgHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IsExchangeCloudManaged', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ProvideConsent', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RecalculateInactiveMailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveAggregatedMailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveDisabledArchive', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveMRMConfiguration', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RemoveOrphanedHolds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RestorePreviousMailboxGuid', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFrom,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromSendersOrMembers,
    [bool] $AccountDisabled,
    [ExchangeType('AddressBookMailboxPolicyIdParameter')] [object] $AddressBookPolicy,
    [string] $Alias,
    [switch] $ApplyMandatoryProperties,
    [ExchangeType('MultiValuedProperty')] [object] $ArchiveName,
    [ExchangeType('MultiValuedProperty')] [object] $AuditAdmin,
    [ExchangeType('MultiValuedProperty')] [object] $AuditDelegate,
    [bool] $AuditEnabled,
    [ExchangeType('EnhancedTimeSpan')] [object] $AuditLogAgeLimit,
    [ExchangeType('MultiValuedProperty')] [object] $AuditOwner,
    [bool] $AutoArchivingEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $BypassModerationFromSendersOrMembers,
    [bool] $CalendarRepairDisabled,
    [bool] $CalendarVersionStoreDisabled,
    [switch] $ClearThrottlingPolicyAssignment,
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
    [ExchangeType('MultiValuedProperty')] [object] $DefaultAuditSet,
    [ExchangeType('RecipientIdParameter')] [object] $DefaultPublicFolderMailbox,
    [bool] $DeliverToMailboxAndForward,
    [string] $DisplayName,
    [bool] $ElcProcessingDisabled,
    [ExchangeType('MultiValuedProperty')] [object] $EmailAddressDisplayNames,
    [ArgumentCompletions('SMTP', 'X400', 'X500')]
    [ExchangeType('ProxyAddressCollection')]
    [object] $EmailAddresses,
    [bool] $EnableRoomMailboxAccount,
    [ExchangeType('DateTime')] [object] $EndDateForRetentionHold,
    [string] $EnforcedTimestamps,
    [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory)] [switch] $ExcludeFromAllHolds,
    [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')] [switch] $ExcludeFromAllOrgHolds,
    [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')] [string[]] $ExcludeFromOrgHolds,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute1,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute2,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute3,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute4,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute5,
    [ArgumentCompletions('External', 'InternalOnly')]
    [ExchangeType('ExternalOofOptions')]
    [object] $ExternalOofOptions,
    [switch] $Force,
    [ExchangeType('RecipientIdParameter')] [object] $ForwardingAddress,
    [ExchangeType('ProxyAddress')] [object] $ForwardingSmtpAddress,
    [ExchangeType('MultiValuedProperty')] [object] $GrantSendOnBehalfTo,
    [ExchangeType('MailboxIdParameter')] [switch] $GroupMailbox,
    [bool] $HiddenFromAddressListsEnabled,
    [string] $ImmutableId,
    [switch] $InactiveMailbox,
    [Parameter(ParameterSetName = 'IsExchangeCloudManaged', Mandatory)] [bool] $IsExchangeCloudManaged,
    [bool] $IsExcludedFromServingHierarchy,
    [ExchangeType('Unlimited')] [object] $IssueWarningQuota,
    [ExchangeType('SmtpAddress')] [object] $JournalArchiveAddress,
    [ExchangeType('MultiValuedProperty')] [object] $Languages,
    [ExchangeType('DateTime')] [object] $LitigationHoldDate,
    [ExchangeType('Unlimited')] [object] $LitigationHoldDuration,
    [bool] $LitigationHoldEnabled,
    [string] $LitigationHoldOwner,
    [string] $MailboxRegion,
    [string] $MailTip,
    [ExchangeType('MultiValuedProperty')] [object] $MailTipTranslations,
    [ExchangeType('Unlimited')] [object] $MaxReceiveSize,
    [ExchangeType('Unlimited')] [object] $MaxSendSize,
    [bool] $MessageCopyForSendOnBehalfEnabled,
    [bool] $MessageCopyForSentAsEnabled,
    [bool] $MessageCopyForSMTPClientSubmissionEnabled,
    [bool] $MessageTrackingReadStatusEnabled,
    [ExchangeType('SmtpAddress')] [object] $MicrosoftOnlineServicesID,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Name,
    [ExchangeType('MultiValuedProperty')] [object] $NonCompliantDevices,
    [string] $Office,
    [ExchangeType('Unlimited')] [object] $ProhibitSendQuota,
    [ExchangeType('Unlimited')] [object] $ProhibitSendReceiveQuota,
    [Parameter(ParameterSetName = 'ProvideConsent')]
    [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
    [switch] $ProvideConsent,
    [switch] $ProvisionedForOfficeGraph,
    [switch] $PublicFolder,
    [Parameter(ParameterSetName = 'RecalculateInactiveMailbox', Mandatory)]
    [switch] $RecalculateInactiveMailbox,
    [ExchangeType('Unlimited')] [object] $RecipientLimits,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFrom,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromSendersOrMembers,
    [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory)]
    [switch] $RemoveComplianceTagHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory)] [switch] $RemoveDelayHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory)]
    [switch] $RemoveDelayReleaseHoldApplied,
    [Parameter(ParameterSetName = 'RemoveDisabledArchive', Mandatory)] [switch] $RemoveDisabledArchive,
    [switch] $RemoveMailboxProvisioningConstraint,
    [Parameter(ParameterSetName = 'RemoveOrphanedHolds')] [string[]] $RemoveOrphanedHolds,
    [bool] $RequireSenderAuthenticationEnabled,
    [ExchangeType('Int32')] [object] $ResourceCapacity,
    [ExchangeType('MultiValuedProperty')] [object] $ResourceCustom,
    [ExchangeType('EnhancedTimeSpan')] [object] $RetainDeletedItemsFor,
    [string] $RetentionComment,
    [bool] $RetentionHoldEnabled,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RetentionPolicy,
    [string] $RetentionUrl,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RoleAssignmentPolicy,
    [securestring] $RoomMailboxPassword,
    [ExchangeType('ByteQuantifiedSize')] [object] $RulesQuota,
    [bool] $SchedulerAssistant,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [ExchangeType('SharingPolicyIdParameter')] [object] $SharingPolicy,
    [string] $SimpleDisplayName,
    [bool] $SingleItemRecoveryEnabled,
    [ExchangeType('DateTime')] [object] $StartDateForRetentionHold,
    [ExchangeType('DateTime')] [object] $StsRefreshTokensValidFrom,
    [ArgumentCompletions('Equipment', 'Regular', 'Room', 'Shared')]
    [ExchangeType('ConvertibleMailboxSubType')]
    [object] $Type,
    [ExchangeType('UniqueRecipientsCountLimitLevelType')] [object] $UniqueRecipientsCountLimitLevel,
    [bool] $UniqueUnrestrictedGroupsLimitEnabled,
    [switch] $UpdateEnforcedTimestamp,
    [ExchangeType('Boolean')] [object] $UseDatabaseQuotaDefaults,
    [bool] $UseDatabaseRetentionDefaults,
    [ExchangeType('MultiValuedProperty')] [object] $UserCertificate,
    [ExchangeType('MultiValuedProperty')] [object] $UserSMimeCertificate,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)
