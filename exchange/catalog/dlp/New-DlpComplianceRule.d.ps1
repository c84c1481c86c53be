[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [object[]] $AccessedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $AccessedByMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.AccessScope')]
    [object] $AccessScope,
    [Parameter(ParameterSetName = 'Default')] [object] $AccessTimeControl,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ActivationDate,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $AddRecipients,
    [Parameter(ParameterSetName = 'Default')] [string] $AdvancedRule,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $AlertProperties,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AnyOfRecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AnyOfRecipientAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [string] $ApplyBrandingTemplate,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Text', 'Location', 'FallbackAction')]
    [ExchangeType('PswsHashtable')]
    [object] $ApplyHtmlDisclaimer,
    [Parameter(ParameterSetName = 'Default')] [object] $AttachmentCountOver,
    [Parameter(ParameterSetName = 'Default')] [bool] $AttachmentIsNotLabeled,
    [Parameter(ParameterSetName = 'Default')] [bool] $BlockAccess,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('All', 'PerUser', 'PerAnonymousUser')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.BlockAccessScope')]
    [object] $BlockAccessScope,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentCharacterSetContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentFileTypeMatches,
    [Parameter(ParameterSetName = 'Default')] [bool] $ContentIsNotLabeled,
    [Parameter(ParameterSetName = 'Default')] [bool] $ContentIsShared,
    [Parameter(ParameterSetName = 'Default')] [object] $ContentMissingSensitivityLabel,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [object] $ContextPropertiesContainWords,
    [Parameter(ParameterSetName = 'Default')] [object] $DeviceManagementType,
    [Parameter(ParameterSetName = 'Default')] [bool] $Disabled,
    [Parameter(ParameterSetName = 'Default')] [string] $DisplayName,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentCreatedBy,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $DocumentCreatedByMemberOf,
    [Parameter(ParameterSetName = 'Default')] [bool] $DocumentIsPasswordProtected,
    [Parameter(ParameterSetName = 'Default')] [bool] $DocumentIsUnsupported,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentNameMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentNameMatchesWords,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('ByteQuantifiedSize')] [object] $DocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RmsTemplateIdParameter')]
    [object] $EncryptRMSTemplate,
    [Parameter(ParameterSetName = 'Default')] [object[]] $EndpointDlpBrowserRestrictions,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $EndpointDlpRestrictions,
    [Parameter(ParameterSetName = 'Default')] [bool] $EnforcePortalAccess,
    [Parameter(ParameterSetName = 'Default')] [bool] $EvaluateRulePerComponent,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfAccessedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfAccessedByMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.AccessScope')]
    [object] $ExceptIfAccessScope,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfAnyOfRecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentCharacterSetContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ExceptIfContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentFileTypeMatches,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfContentIsShared,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfContextPropertiesContainWords,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfDeviceManagementType,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentCreatedBy,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfDocumentCreatedByMemberOf,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfDocumentIsPasswordProtected,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfDocumentIsUnsupported,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentNameMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentNameMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $ExceptIfDocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfFrom,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfFromAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfFromAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $ExceptIfFromMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.FromScope')]
    [object] $ExceptIfFromScope,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfHasSenderOverride,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfHeaderContainsTokens,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfHeaderContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfHeaderMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfMessageLabelChangeDetected,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $ExceptIfMessageSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('ApprovalRequest', 'AutomaticForward', 'AutomaticReply', 'Calendaring', 'Encrypted', 'PermissionControlled', 'ReadReceipt', 'Signed')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.MessageTypes')]
    [object] $ExceptIfMessageTypeMatches,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfProcessingLimitExceeded,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfRecipientADAttributeContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfRecipientADAttributeMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfRecipientDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfSenderADAttributeContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfSenderADAttributeMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSenderDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSenderIPRanges,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfSentToMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfSharedWithDomain,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectOrBodyContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectOrBodyMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfTeamsSharedWithParticipantCategory,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfUnscannableDocumentExtensionIs,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfUrlContainsText,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.WithImportance')]
    [object] $ExceptIfWithImportance,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ExpiryDate,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $FromAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $FromAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $FromMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.FromScope')]
    [object] $FromScope,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $GenerateAlert,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $GenerateIncidentReport,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Activity')] [object] $HasActivity,
    [Parameter(ParameterSetName = 'Default')] [object] $HasLabelDowngradedFrom,
    [Parameter(ParameterSetName = 'Default')] [bool] $HasSenderOverride,
    [Parameter(ParameterSetName = 'Default')] [object] $HeaderContainsTokens,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $HeaderContainsWords,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $HeaderMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Guid')] [object] $ImmutableId,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('All', 'Default', 'DetectionDetails', 'Detections', 'DocumentAuthor', 'DocumentLastModifier', 'MatchedItem', 'OriginalContent', 'RulesMatched', 'Service', 'Severity', 'Title')]
    [ExchangeType('ReportContentOption[]')]
    [object[]] $IncidentReportContent,
    [Parameter(ParameterSetName = 'Default')] [object] $MapRecipients,
    [Parameter(ParameterSetName = 'Default')] [bool] $MessageIsNotLabeled,
    [Parameter(ParameterSetName = 'Default')] [object] $MessageLabelChangeDetected,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('ByteQuantifiedSize')] [object] $MessageSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('ApprovalRequest', 'AutomaticForward', 'AutomaticReply', 'Calendaring', 'Encrypted', 'PermissionControlled', 'ReadReceipt', 'Signed')]
    [ExchangeType('MessageTypes')]
    [object] $MessageTypeMatches,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable[]')] [object[]] $MipRestrictAccess,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $Moderate,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Replace', 'Append', 'Prepend')]
    [ExchangeType('PswsHashtable')]
    [object] $ModifySubject,
    [bool] $MoveToQuarantineLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('HasInternal', 'HasExternal', 'None')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.NonBifurcatingAccessScope')]
    [object] $NonBifurcatingAccessScope,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('FalsePositive', 'WithAcknowledgement', 'WithoutJustification', 'WithJustification')]
    [ExchangeType('OverrideOption[]')]
    [object[]] $NotifyAllowOverride,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyEmailCustomSenderDisplayName,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyEmailCustomSubject,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyEmailCustomText,
    [Parameter(ParameterSetName = 'Default')] [bool] $NotifyEmailExchangeIncludeAttachment,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('NotifyEmailRemediationActions')]
    [object] $NotifyEmailOnedriveRemediationActions,
    [Parameter(ParameterSetName = 'Default')] [object] $NotifyEndpointUser,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyJustificationCustomText,
    [Parameter(ParameterSetName = 'Default')] [object] $NotifyJustificationCustomTextTranslations,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyOverrideRequirements')]
    [object] $NotifyOverrideRequirements,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyPolicyTipCustomDialog,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyPolicyTipCustomText,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $NotifyPolicyTipCustomTextTranslations,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Tip', 'Dialog')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyTipDisplayOption')]
    [object] $NotifyPolicyTipDisplayOption,
    [Parameter(ParameterSetName = 'Default')] [string] $NotifyPolicyTipUrl,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $NotifyUser,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('NotSet', 'Email', 'PolicyTip')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.NotifyUserType')]
    [object] $NotifyUserType,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $OnPremisesScannerDlpRestrictions,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $PowerBIDlpRestrictions,
    [Parameter(ParameterSetName = 'Default')] [string] $PrependSubject,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Default')] [bool] $ProcessingLimitExceeded,
    [Parameter(ParameterSetName = 'Default')] [bool] $Quarantine,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $RecipientADAttributeContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $RecipientADAttributeMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RecipientDomainIs,
    [Parameter(ParameterSetName = 'Default')] [object] $RedactSensitiveInfo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $RedirectMessageTo,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $RemoveHeader,
    [Parameter(ParameterSetName = 'Default')] [bool] $RemoveRMSTemplate,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('None', 'Low', 'Medium', 'High')]
    [ExchangeType('RuleSeverity')]
    [object] $ReportSeverityLevel,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('System.Collections.Hashtable[]')]
    [object[]] $RestrictAccess,
    [Parameter(ParameterSetName = 'Default')] [bool] $RestrictBrowserAccess,
    [Parameter(ParameterSetName = 'Default')] [bool] $RestrictWebGrounding,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Ignore', 'RetryThenBlock')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicyRuleErrorAction')]
    [object] $RuleErrorAction,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $SenderADAttributeContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('City', 'Company', 'Department', 'DisplayName', 'Fax', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'Notes', 'Office', 'OtherFax', 'OtherHomePhone', 'Pager', 'Phone', 'Title', 'UserLogonName')]
    [ExchangeType('PswsHashtable')]
    [object] $SenderADAttributeMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Header', 'Envelope', 'HeaderOrEnvelope')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.PolicyEvaluation.PolicySenderAddressLocation')]
    [object] $SenderAddressLocation,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SenderDomainIs,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SenderIPRanges,
    [Parameter(ParameterSetName = 'Default')] [object] $SenderType,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SentTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $SentToMemberOf,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $SetHeader,
    [Parameter(ParameterSetName = 'Default')] [object] $SharedByIRMAgentRisk,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharedByIRMUserRisk,
    [Parameter(ParameterSetName = 'Default')] [object] $SharedWithDomain,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointBlockDomains,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointBlockDomainsExcept,
    [Parameter(ParameterSetName = 'Default')] [bool] $SharepointBlockDomainsOrUsers,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointBlockUsers,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointBlockUsersExcept,
    [bool] $SharepointMoveToQuarantineLocation,
    [Parameter(ParameterSetName = 'Default')] [bool] $StopPolicyProcessing,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectOrBodyContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectOrBodyMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsSharedWithParticipantCategory,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ThirdPartyAppDlpRestrictions,
    [Parameter(ParameterSetName = 'Default')] [string] $TriggerPowerAutomateFlow,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $UnscannableDocumentExtensionIs,
    [Parameter(ParameterSetName = 'Default')] [object] $UrlContainsText,
    [Parameter(ParameterSetName = 'Default')] [switch] $ValidateRule,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Microsoft.Office.CompliancePolicy.Tasks.WithImportance')]
    [object] $WithImportance
)
