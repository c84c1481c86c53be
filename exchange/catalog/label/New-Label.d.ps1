[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [object] $AbacEnabled,
    [ExchangeType('PswsHashtable')] [object] $AdvancedSettings,
    [ArgumentCompletions('Left', 'Center', 'Right')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.FlattenLabelActionUtils+ContentAlignment')]
    [object] $ApplyContentMarkingFooterAlignment,
    [ExchangeType('Boolean')] [object] $ApplyContentMarkingFooterEnabled,
    [string] $ApplyContentMarkingFooterFontColor,
    [string] $ApplyContentMarkingFooterFontName,
    [ExchangeType('Int32')] [object] $ApplyContentMarkingFooterFontSize,
    [ExchangeType('Int32')] [object] $ApplyContentMarkingFooterMargin,
    [string] $ApplyContentMarkingFooterText,
    [ArgumentCompletions('Left', 'Center', 'Right')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.FlattenLabelActionUtils+ContentAlignment')]
    [object] $ApplyContentMarkingHeaderAlignment,
    [ExchangeType('Boolean')] [object] $ApplyContentMarkingHeaderEnabled,
    [string] $ApplyContentMarkingHeaderFontColor,
    [string] $ApplyContentMarkingHeaderFontName,
    [ExchangeType('Int32')] [object] $ApplyContentMarkingHeaderFontSize,
    [ExchangeType('Int32')] [object] $ApplyContentMarkingHeaderMargin,
    [string] $ApplyContentMarkingHeaderText,
    [ExchangeType('Boolean')] [object] $ApplyDynamicWatermarkingEnabled,
    [object] $ApplyMessageMetaData,
    [object] $ApplyMessageMetaDataEnabled,
    [ExchangeType('Boolean')] [object] $ApplyWaterMarkingEnabled,
    [string] $ApplyWaterMarkingFontColor,
    [string] $ApplyWaterMarkingFontName,
    [ExchangeType('Int32')] [object] $ApplyWaterMarkingFontSize,
    [ArgumentCompletions('Horizontal', 'Diagonal')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.FlattenLabelActionUtils+WaterMarkingLayout')]
    [object] $ApplyWaterMarkingLayout,
    [string] $ApplyWaterMarkingText,
    [string] $ColumnAssetCondition,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [string] $ConditionalAccessAuthContext,
    [ExchangeType('MulitValuedProperty')] [object] $Conditions,
    [ArgumentCompletions('File', 'Email', 'Site', 'UnifiedGroup', 'PurviewAssets', 'Teamwork', 'SchematizedData')]
    [ExchangeType('MipLabelContentType')]
    [object] $ContentType,
    [string] $DefaultContentLabel,
    [object] $DenyAccessEnabled,
    [string] $DenyAccessExcludedPrincipals,
    [string] $DenyAccessIncludedPrincipals,
    [string] $DenyAccessRights,
    [string] $DenyAccessWorkload,
    [Parameter(Mandatory)] [string] $DisplayName,
    [string] $DynamicWatermarkDisplay,
    [string] $EncryptionAipTemplateScopes,
    [string] $EncryptionContentExpiredOnDateInDaysOrNever,
    [object] $EncryptionDisableAutomaticOwnerRights,
    [ExchangeType('Boolean')] [object] $EncryptionDoNotForward,
    [string] $EncryptionDoubleKeyEncryptionUrl,
    [ExchangeType('Boolean')] [object] $EncryptionEnabled,
    [ExchangeType('Boolean')] [object] $EncryptionEncryptOnly,
    [string] $EncryptionLinkedTemplateId,
    [ExchangeType('Int32')] [object] $EncryptionOfflineAccessDays,
    [ExchangeType('Boolean')] [object] $EncryptionPromptUser,
    [ArgumentCompletions('Template', 'RemoveProtection', 'UserDefined')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.FlattenLabelActionUtils+SupportedProtectionType')]
    [object] $EncryptionProtectionType,
    [ExchangeType('EncryptionRightsDefinitionsParameter')] [object] $EncryptionRightsDefinitions,
    [string] $EncryptionRightsUrl,
    [string] $EncryptionTemplateId,
    [ExchangeType('MasterIdParameter')] [object] $Identity,
    [object] $InformationProtectionAttributeRequired,
    [object] $InheritToChildItems,
    [switch] $IsLabelGroup,
    [ExchangeType('MultiValuedProperty')] [object] $LabelActions,
    [ExchangeType('MultiValuedProperty')] [object] $LocaleSettings,
    [string] $MigrationId,
    [ExchangeType('ComplianceRuleIdParameter')] [object] $ParentId,
    [string] $RuleBlob,
    [string] $SchematizedDataCondition,
    [ExchangeType('PswsHashtable')] [object] $Setting,
    [ExchangeType('PswsHashtable')] [object] $Settings,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionAllowAccessToGuestUsers,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionAllowEmailFromGuestUsers,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionAllowFullAccess,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionAllowLimitedAccess,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionBlockAccess,
    [ExchangeType('Boolean')] [object] $SiteAndGroupProtectionEnabled,
    [ExchangeType('SiteAndGroupProtectionLevelParameter')] [object] $SiteAndGroupProtectionLevel,
    [ArgumentCompletions('Public', 'Private')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.FlattenLabelActionUtils+GroupProtectionPrivacy')]
    [object] $SiteAndGroupProtectionPrivacy,
    [ArgumentCompletions('ExternalUserAndGuestSharing', 'ExternalUserSharingOnly', 'ExistingExternalUserSharingOnly', 'Disabled', 'Anyone')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.SiteExternalSharingControlType')]
    [object] $SiteExternalSharingControlType,
    [ArgumentCompletions('Everyone', 'Organization', 'Organizer', 'RoleIsPresenter')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyConfiguration.AllowedPresenters')]
    [object] $TeamsAllowedPresenters,
    [ArgumentCompletions('Enabled', 'Disabled', 'Limited')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyConfiguration.MeetingChatMode')]
    [object] $TeamsAllowMeetingChat,
    [ExchangeType('Boolean')] [object] $TeamsAllowPrivateTeamsToBeDiscoverableUsingSearch,
    [ExchangeType('Boolean')] [object] $TeamsBypassLobbyForDialInUsers,
    [ExchangeType('Boolean')] [object] $TeamsChannelProtectionEnabled,
    [ExchangeType('Boolean')] [object] $TeamsChannelSharedWithExternalTenants,
    [ExchangeType('Boolean')] [object] $TeamsChannelSharedWithPrivateTeamsOnly,
    [ExchangeType('Boolean')] [object] $TeamsChannelSharedWithSameLabelOnly,
    [ExchangeType('Boolean')] [object] $TeamsCopyRestrictionEnforced,
    [ExchangeType('Boolean')] [object] $TeamsDetectSensitiveContentDuringScreenSharingEnabled,
    [ExchangeType('Boolean')] [object] $TeamsDisableLobby,
    [ExchangeType('Boolean')] [object] $TeamsEndToEndEncryptionEnabled,
    [ArgumentCompletions('Everyone', 'Invited', 'Organization', 'OrganizationAndFederated', 'OrganizationExcludingGuests', 'Organizer')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyConfiguration.LobbyBypassScope')]
    [object] $TeamsLobbyBypassScope,
    [ExchangeType('Boolean')] [object] $TeamsLobbyRestrictionEnforced,
    [ExchangeType('Boolean')] [object] $TeamsPresentersRestrictionEnforced,
    [ExchangeType('Boolean')] [object] $TeamsProtectionEnabled,
    [ExchangeType('Boolean')] [object] $TeamsRecordAutomatically,
    [ArgumentCompletions('None', 'EnabledForContentSharing', 'EnabledForVideo')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyConfiguration.WaterMarkProtectionValues')]
    [object] $TeamsVideoWatermark,
    [ArgumentCompletions('Organizer', 'Coorganizers', 'Presenters')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyConfiguration.WhoCanRecordOptions')]
    [object] $TeamsWhoCanRecord,
    [Parameter(Mandatory)] [string] $Tooltip
)
