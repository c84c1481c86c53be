[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [object[]] $AccessedBy,
    [object[]] $AccessedByMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.AccessScope')]
    [object] $AccessScope,
    [object] $AccessTimeControl,
    [ExchangeType('DateTime')] [object] $ActivationDate,
    [ExchangeType('PswsHashtable')] [object] $AddRecipients,
    [string] $AdvancedRule,
    [ExchangeType('PswsHashtable')] [object] $AlertProperties,
    [ExchangeType('MultiValuedProperty')] [object] $AnyOfRecipientAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $AnyOfRecipientAddressMatchesPatterns,
    [string] $ApplyBrandingTemplate,
    [ArgumentCompletions('Text', 'Location', 'FallbackAction')]
    [ExchangeType('PswsHashtable')]
    [object] $ApplyHtmlDisclaimer,
    [object] $AttachmentCountOver,
    [bool] $AttachmentIsNotLabeled,
    [bool] $BlockAccess,
    [ArgumentCompletions('All', 'PerUser', 'PerAnonymousUser')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.BlockAccessScope')]
    [object] $BlockAccessScope,
    [string] $Comment,
    [ExchangeType('MultiValuedProperty')] [object] $ContentCharacterSetContainsWords,
    [ExchangeType('PswsHashtable[]')] [object[]] $ContentContainsSensitiveInformation,
    [ExchangeType('MultiValuedProperty')] [object] $ContentExtensionMatchesWords,
    [ExchangeType('MultiValuedProperty')] [object] $ContentFileTypeMatches,
    [bool] $ContentIsNotLabeled,
    [bool] $ContentIsShared,
    [object] $ContentMissingSensitivityLabel,
    [ExchangeType('MultiValuedProperty')] [object] $ContentPropertyContainsWords,
    [object] $ContextPropertiesContainWords,
    [object] $DeviceManagementType,
    [bool] $Disabled,
    [string] $DisplayName,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentCreatedBy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $DocumentCreatedByMemberOf,
    [bool] $DocumentIsPasswordProtected,
    [bool] $DocumentIsUnsupported,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentNameMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentNameMatchesWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $DocumentSizeOver,
    [ExchangeType('RmsTemplateIdParameter')] [object] $EncryptRMSTemplate,
    [object[]] $EndpointDlpBrowserRestrictions,
    [ExchangeType('PswsHashtable[]')] [object[]] $EndpointDlpRestrictions,
    [bool] $EnforcePortalAccess,
    [bool] $EvaluateRulePerComponent,
    [object[]] $ExceptIfAccessedBy,
    [object[]] $ExceptIfAccessedByMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.AccessScope')]
    [object] $ExceptIfAccessScope,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfAnyOfRecipientAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentCharacterSetContainsWords,
    [ExchangeType('PswsHashtable[]')] [object[]] $ExceptIfContentContainsSensitiveInformation,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentExtensionMatchesWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentFileTypeMatches,
    [bool] $ExceptIfContentIsShared,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentPropertyContainsWords,
    [object] $ExceptIfContextPropertiesContainWords,
    [object] $ExceptIfDeviceManagementType,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentCreatedBy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfDocumentCreatedByMemberOf,
    [bool] $ExceptIfDocumentIsPasswordProtected,
    [bool] $ExceptIfDocumentIsUnsupported,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentNameMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentNameMatchesWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $ExceptIfDocumentSizeOver,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFrom,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFromAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFromAddressMatchesPatterns,
    [ExchangeType('SmtpAddress[]')] [object[]] $ExceptIfFromMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.FromScope')]
    [object] $ExceptIfFromScope,
    [bool] $ExceptIfHasSenderOverride,
    [object] $ExceptIfHeaderContainsTokens,
    [ExchangeType('PswsHashtable')] [object] $ExceptIfHeaderContainsWords,
    [ExchangeType('PswsHashtable')] [object] $ExceptIfHeaderMatchesPatterns,
    [object] $ExceptIfMessageLabelChangeDetected,
    [ExchangeType('ByteQuantifiedSize')] [object] $ExceptIfMessageSizeOver,
    [ArgumentCompletions('ApprovalRequest', 'AutomaticForward', 'AutomaticReply', 'Calendaring', 'Encrypted', 'PermissionControlled', 'ReadReceipt', 'Signed')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.MessageTypes')]
    [object] $ExceptIfMessageTypeMatches,
    [bool] $ExceptIfProcessingLimitExceeded,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfRecipientADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfRecipientADAttributeMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfRecipientDomainIs,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfSenderADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfSenderADAttributeMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderIPRanges,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [object] $ExceptIfSharedWithDomain,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectOrBodyContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectOrBodyMatchesPatterns,
    [object] $ExceptIfTeamsSharedWithParticipantCategory,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfUnscannableDocumentExtensionIs,
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.WithImportance')]
    [object] $ExceptIfWithImportance,
    [ExchangeType('DateTime')] [object] $ExpiryDate,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [ExchangeType('MultiValuedProperty')] [object] $FromAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $FromAddressMatchesPatterns,
    [ExchangeType('SmtpAddress[]')] [object[]] $FromMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.FromScope')]
    [object] $FromScope,
    [ExchangeType('MultiValuedProperty')] [object] $GenerateAlert,
    [ExchangeType('MultiValuedProperty')] [object] $GenerateIncidentReport,
    [ExchangeType('Activity')] [object] $HasActivity,
    [object] $HasLabelDowngradedFrom,
    [bool] $HasSenderOverride,
    [object] $HeaderContainsTokens,
    [ExchangeType('PswsHashtable')] [object] $HeaderContainsWords,
    [ExchangeType('PswsHashtable')] [object] $HeaderMatchesPatterns,
    [ArgumentCompletions('All', 'Default', 'Detections', 'DocumentAuthor', 'DocumentLastModifier', 'MatchedItem', 'RulesMatched', 'Service', 'Severity', 'Title')]
    [ExchangeType('ReportContentOption[]')]
    [object[]] $IncidentReportContent,
    [object] $MapRecipients,
    [bool] $MessageIsNotLabeled,
    [object] $MessageLabelChangeDetected,
    [ExchangeType('ByteQuantifiedSize')] [object] $MessageSizeOver,
    [ArgumentCompletions('ApprovalRequest', 'AutomaticForward', 'AutomaticReply', 'Calendaring', 'Encrypted', 'PermissionControlled', 'ReadReceipt', 'Signed')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.MessageTypes')]
    [object] $MessageTypeMatches,
    [ExchangeType('PswsHashtable[]')] [object[]] $MipRestrictAccess,
    [ExchangeType('PswsHashtable')] [object] $Moderate,
    [ArgumentCompletions('Replace', 'Append', 'Prepend')]
    [ExchangeType('PswsHashtable')]
    [object] $ModifySubject,
    [bool] $MoveToQuarantineLocation,
    [ArgumentCompletions('HasInternal', 'HasExternal', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.NonBifurcatingAccessScope')]
    [object] $NonBifurcatingAccessScope,
    [ArgumentCompletions('FalsePositive', 'WithAcknowledgement', 'WithoutJustification', 'WithJustification')]
    [ExchangeType('OverrideOption[]')]
    [object[]] $NotifyAllowOverride,
    [string] $NotifyEmailCustomSenderDisplayName,
    [string] $NotifyEmailCustomSubject,
    [string] $NotifyEmailCustomText,
    [bool] $NotifyEmailExchangeIncludeAttachment,
    [ExchangeType('NotifyEmailRemediationActions')] [object] $NotifyEmailOnedriveRemediationActions,
    [object] $NotifyEndpointUser,
    [string] $NotifyJustificationCustomText,
    [object] $NotifyJustificationCustomTextTranslations,
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyOverrideRequirements')]
    [object] $NotifyOverrideRequirements,
    [string] $NotifyPolicyTipCustomDialog,
    [string] $NotifyPolicyTipCustomText,
    [ExchangeType('MultiValuedProperty')] [object] $NotifyPolicyTipCustomTextTranslations,
    [ArgumentCompletions('Tip', 'Dialog')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyTipDisplayOption')]
    [object] $NotifyPolicyTipDisplayOption,
    [string] $NotifyPolicyTipUrl,
    [ExchangeType('MultiValuedProperty')] [object] $NotifyUser,
    [ArgumentCompletions('NotSet', 'Email', 'PolicyTip')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.NotifyUserType')]
    [object] $NotifyUserType,
    [ExchangeType('PswsHashtable[]')] [object[]] $OnPremisesScannerDlpRestrictions,
    [object[]] $PowerBIDlpRestrictions,
    [string] $PrependSubject,
    [ExchangeType('Int32')] [object] $Priority,
    [bool] $ProcessingLimitExceeded,
    [bool] $Quarantine,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $RecipientADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $RecipientADAttributeMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $RecipientDomainIs,
    [object] $RedactSensitiveInfo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $RedirectMessageTo,
    [ExchangeType('MultiValuedProperty')] [object] $RemoveHeader,
    [bool] $RemoveRMSTemplate,
    [ArgumentCompletions('None', 'Low', 'Medium', 'High')]
    [ExchangeType('RuleSeverity')]
    [object] $ReportSeverityLevel,
    [ExchangeType('System.Collections.Hashtable[]')] [object[]] $RestrictAccess,
    [bool] $RestrictBrowserAccess,
    [bool] $RestrictWebGrounding,
    [ArgumentCompletions('Ignore', 'RetryThenBlock')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyRuleErrorAction')]
    [object] $RuleErrorAction,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $SenderADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $SenderADAttributeMatchesPatterns,
    [ArgumentCompletions('Header', 'Envelope', 'HeaderOrEnvelope')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicySenderAddressLocation')]
    [object] $SenderAddressLocation,
    [ExchangeType('MultiValuedProperty')] [object] $SenderDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $SenderIPRanges,
    [object] $SenderType,
    [ExchangeType('MultiValuedProperty')] [object] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf,
    [ExchangeType('PswsHashtable')] [object] $SetHeader,
    [object] $SharedByIRMAgentRisk,
    [ExchangeType('MultiValuedProperty')] [object] $SharedByIRMUserRisk,
    [object] $SharedWithDomain,
    [object] $SharepointBlockDomains,
    [object] $SharepointBlockDomainsExcept,
    [bool] $SharepointBlockDomainsOrUsers,
    [object] $SharepointBlockUsers,
    [object] $SharepointBlockUsersExcept,
    [bool] $SharepointMoveToQuarantineLocation,
    [bool] $StopPolicyProcessing,
    [ExchangeType('MultiValuedProperty')] [object] $SubjectContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $SubjectMatchesPatterns,
    [ExchangeType('MultiValuedProperty')] [object] $SubjectOrBodyContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $SubjectOrBodyMatchesPatterns,
    [object] $TeamsSharedWithParticipantCategory,
    [object[]] $ThirdPartyAppDlpRestrictions,
    [string] $TriggerPowerAutomateFlow,
    [ExchangeType('MultiValuedProperty')] [object] $UnscannableDocumentExtensionIs,
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.WithImportance')]
    [object] $WithImportance
)
