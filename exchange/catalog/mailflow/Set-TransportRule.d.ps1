<#
.SYNOPSIS
    Changes a mail flow rule.
.EXAMPLE
    Set-TransportRule -Identity Mark -Priority 0
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [ExchangeType('DateTime')] [object] $ActivationDate,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('ADAttribute')]
    [object] $AdComparisonAttribute,
    [ArgumentCompletions('NotEqual')] [ExchangeType('Evaluation')] [object] $AdComparisonOperator,
    [ArgumentCompletions('To', 'Cc', 'Bcc', 'Redirect')]
    [ExchangeType('AddedRecipientType')]
    [object] $AddManagerAsRecipientType,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AddToRecipients,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfCcHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfCcHeaderMemberOf,
    [ExchangeType('Word[]')] [object[]] $AnyOfRecipientAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $AnyOfRecipientAddressMatchesPatterns,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfToCcHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfToCcHeaderMemberOf,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfToHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $AnyOfToHeaderMemberOf,
    [string] $ApplyClassification,
    [ArgumentCompletions('Wrap', 'Ignore', 'Reject')]
    [ExchangeType('DisclaimerFallbackAction')]
    [object] $ApplyHtmlDisclaimerFallbackAction,
    [ArgumentCompletions('Append', 'Prepend')]
    [ExchangeType('DisclaimerLocation')]
    [object] $ApplyHtmlDisclaimerLocation,
    [ExchangeType('DisclaimerText')] [object] $ApplyHtmlDisclaimerText,
    [bool] $ApplyOME,
    [ExchangeType('OMEConfigurationIdParameter')] [object] $ApplyRightsProtectionCustomizationTemplate,
    [ExchangeType('RmsTemplateIdParameter')] [object] $ApplyRightsProtectionTemplate,
    [ExchangeType('Word[]')] [object[]] $AttachmentContainsWords,
    [ExchangeType('Word[]')] [object[]] $AttachmentExtensionMatchesWords,
    [bool] $AttachmentHasExecutableContent,
    [bool] $AttachmentIsPasswordProtected,
    [bool] $AttachmentIsUnsupported,
    [ExchangeType('Pattern[]')] [object[]] $AttachmentMatchesPatterns,
    [ExchangeType('Pattern[]')] [object[]] $AttachmentNameMatchesPatterns,
    [bool] $AttachmentProcessingLimitExceeded,
    [ArgumentCompletions('Compliancy', 'Confidentiality', 'Department', 'Impact', 'PHI', 'PII', 'Project')]
    [ExchangeType('Word[]')]
    [object[]] $AttachmentPropertyContainsWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $AttachmentSizeOver,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $BetweenMemberOf1,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $BetweenMemberOf2,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $BlindCopyTo,
    [string] $Comments,
    [ExchangeType('Word[]')] [object[]] $ContentCharacterSetContainsWords,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $CopyTo,
    [bool] $DeleteMessage,
    [bool] $Disconnect,
    [string] $DlpPolicy,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('ADAttribute')]
    [object] $ExceptIfAdComparisonAttribute,
    [ArgumentCompletions('NotEqual')] [ExchangeType('Evaluation')] [object] $ExceptIfAdComparisonOperator,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfCcHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfCcHeaderMemberOf,
    [ExchangeType('Word[]')] [object[]] $ExceptIfAnyOfRecipientAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfToCcHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfToCcHeaderMemberOf,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfToHeader,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfAnyOfToHeaderMemberOf,
    [ExchangeType('Word[]')] [object[]] $ExceptIfAttachmentContainsWords,
    [ExchangeType('Word[]')] [object[]] $ExceptIfAttachmentExtensionMatchesWords,
    [bool] $ExceptIfAttachmentHasExecutableContent,
    [bool] $ExceptIfAttachmentIsPasswordProtected,
    [bool] $ExceptIfAttachmentIsUnsupported,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfAttachmentMatchesPatterns,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfAttachmentNameMatchesPatterns,
    [bool] $ExceptIfAttachmentProcessingLimitExceeded,
    [ArgumentCompletions('Compliancy', 'Confidentiality', 'Department', 'Impact', 'PHI', 'PII', 'Project')]
    [ExchangeType('Word[]')]
    [object[]] $ExceptIfAttachmentPropertyContainsWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $ExceptIfAttachmentSizeOver,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfBetweenMemberOf1,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfBetweenMemberOf2,
    [ExchangeType('Word[]')] [object[]] $ExceptIfContentCharacterSetContainsWords,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFrom,
    [ExchangeType('Word[]')] [object[]] $ExceptIfFromAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfFromAddressMatchesPatterns,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFromMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('FromUserScope')]
    [object] $ExceptIfFromScope,
    [string] $ExceptIfHasClassification,
    [bool] $ExceptIfHasNoClassification,
    [bool] $ExceptIfHasSenderOverride,
    [ExchangeType('HeaderName')] [object] $ExceptIfHeaderContainsMessageHeader,
    [ExchangeType('Word[]')] [object[]] $ExceptIfHeaderContainsWords,
    [ExchangeType('HeaderName')] [object] $ExceptIfHeaderMatchesMessageHeader,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfHeaderMatchesPatterns,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfManagerAddresses,
    [ArgumentCompletions('Recipient', 'Sender')]
    [ExchangeType('EvaluatedUser')]
    [object] $ExceptIfManagerForEvaluatedUser,
    [hashtable[]] $ExceptIfMessageContainsDataClassifications,
    [ExchangeType('ByteQuantifiedSize')] [object] $ExceptIfMessageSizeOver,
    [ArgumentCompletions('OOF', 'AutoForward', 'Encrypted', 'Calendaring', 'PermissionControlled', 'Voicemail', 'Signed', 'ApprovalRequest', 'ReadReceipt')]
    [ExchangeType('MessageType')]
    [object] $ExceptIfMessageTypeMatches,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Word[]')]
    [object[]] $ExceptIfRecipientADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Pattern[]')]
    [object[]] $ExceptIfRecipientADAttributeMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfRecipientAddressMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientInSenderList,
    [ExchangeType('SclValue')] [object] $ExceptIfSCLOver,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Word[]')]
    [object[]] $ExceptIfSenderADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Pattern[]')]
    [object[]] $ExceptIfSenderADAttributeMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSenderDomainIs,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSenderInRecipientList,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderIpRanges,
    [ArgumentCompletions('Manager', 'DirectReport')]
    [ExchangeType('ManagementRelationship')]
    [object] $ExceptIfSenderManagementRelationship,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'ExternalPartner', 'ExternalNonPartner')]
    [ExchangeType('ToUserScope')]
    [object] $ExceptIfSentToScope,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSubjectContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfSubjectMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSubjectOrBodyContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $ExceptIfSubjectOrBodyMatchesPatterns,
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Importance')]
    [object] $ExceptIfWithImportance,
    [ExchangeType('DateTime')] [object] $ExpiryDate,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [ExchangeType('Word[]')] [object[]] $FromAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $FromAddressMatchesPatterns,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $FromMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization')]
    [ExchangeType('FromUserScope')]
    [object] $FromScope,
    [ExchangeType('RecipientIdParameter')] [object] $GenerateIncidentReport,
    [ExchangeType('DisclaimerText')] [object] $GenerateNotification,
    [string] $HasClassification,
    [bool] $HasNoClassification,
    [bool] $HasSenderOverride,
    [ExchangeType('HeaderName')] [object] $HeaderContainsMessageHeader,
    [ExchangeType('Word[]')] [object[]] $HeaderContainsWords,
    [ExchangeType('HeaderName')] [object] $HeaderMatchesMessageHeader,
    [ExchangeType('Pattern[]')] [object[]] $HeaderMatchesPatterns,
    [ArgumentCompletions('Sender', 'Recipients', 'Subject', 'CC', 'BCC', 'Severity', 'RuleDetections', 'FalsePositive', 'IdMatch', 'AttachOriginalMail')]
    [ExchangeType('IncidentReportContent[]')]
    [object[]] $IncidentReportContent,
    [ArgumentCompletions('Level', 'Source', 'EventData')]
    [ExchangeType('EventLogText')]
    [object] $LogEventText,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ManagerAddresses,
    [ArgumentCompletions('Recipient', 'Sender')]
    [ExchangeType('EvaluatedUser')]
    [object] $ManagerForEvaluatedUser,
    [hashtable[]] $MessageContainsDataClassifications,
    [ExchangeType('ByteQuantifiedSize')] [object] $MessageSizeOver,
    [ArgumentCompletions('OOF', 'AutoForward', 'Encrypted', 'Calendaring', 'PermissionControlled', 'Voicemail', 'Signed', 'ApprovalRequest', 'ReadReceipt')]
    [ExchangeType('MessageType')]
    [object] $MessageTypeMatches,
    [ArgumentCompletions('Audit', 'AuditAndNotify', 'Enforce')] [ExchangeType('RuleMode')] [object] $Mode,
    [bool] $ModerateMessageByManager,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ModerateMessageByUser,
    [string] $Name,
    [ArgumentCompletions('NotifyOnly', 'RejectMessage', 'RejectUnlessFalsePositiveOverride', 'RejectUnlessSilentOverride', 'RejectUnlessExplicitOverride')]
    [ExchangeType('NotifySenderType')]
    [object] $NotifySender,
    [ExchangeType('SubjectPrefix')] [object] $PrependSubject,
    [int] $Priority,
    [bool] $Quarantine,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Word[]')]
    [object[]] $RecipientADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Pattern[]')]
    [object[]] $RecipientADAttributeMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $RecipientAddressContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $RecipientAddressMatchesPatterns,
    [ArgumentCompletions('Original', 'Resolved')]
    [ExchangeType('RecipientAddressType')]
    [object] $RecipientAddressType,
    [ExchangeType('Word[]')] [object[]] $RecipientDomainIs,
    [ExchangeType('Word[]')] [object[]] $RecipientInSenderList,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $RedirectMessageTo,
    [ExchangeType('RejectEnhancedStatus')] [object] $RejectMessageEnhancedStatusCode,
    [ExchangeType('RejectText')] [object] $RejectMessageReasonText,
    [ExchangeType('HeaderName')] [object] $RemoveHeader,
    [bool] $RemoveOME,
    [bool] $RemoveOMEv2,
    [bool] $RemoveRMSAttachmentEncryption,
    [ExchangeType('OutboundConnectorIdParameter')] [object] $RouteMessageOutboundConnector,
    [bool] $RouteMessageOutboundRequireTls,
    [ArgumentCompletions('Ignore', 'Defer')] [ExchangeType('RuleErrorAction')] [object] $RuleErrorAction,
    [ArgumentCompletions('Dlp', 'None')] [ExchangeType('RuleSubType')] [object] $RuleSubType,
    [ExchangeType('SclValue')] [object] $SCLOver,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Word[]')]
    [object[]] $SenderADAttributeContainsWords,
    [ArgumentCompletions('City', 'Company', 'Country', 'Department', 'DisplayName', 'Email', 'FaxNumber', 'FirstName', 'HomePhoneNumber', 'Initials', 'LastName', 'Manager', 'MobileNumber', 'Notes', 'Office', 'OtherFaxNumber', 'OtherHomePhoneNumber', 'OtherPhoneNumber', 'PagerNumber', 'PhoneNumber', 'POBox', 'State', 'Street', 'Title', 'UserLogonName', 'ZipCode')]
    [ExchangeType('Pattern[]')]
    [object[]] $SenderADAttributeMatchesPatterns,
    [ArgumentCompletions('Header', 'Envelope', 'HeaderOrEnvelope')]
    [ExchangeType('SenderAddressLocation')]
    [object] $SenderAddressLocation,
    [ExchangeType('Word[]')] [object[]] $SenderDomainIs,
    [ExchangeType('Word[]')] [object[]] $SenderInRecipientList,
    [ExchangeType('MultiValuedProperty')] [object] $SenderIpRanges,
    [ArgumentCompletions('Manager', 'DirectReport')]
    [ExchangeType('ManagementRelationship')]
    [object] $SenderManagementRelationship,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'ExternalPartner', 'ExternalNonPartner')]
    [ExchangeType('ToUserScope')]
    [object] $SentToScope,
    [string] $SetAuditSeverity,
    [ExchangeType('HeaderName')] [object] $SetHeaderName,
    [ExchangeType('HeaderValue')] [object] $SetHeaderValue,
    [ExchangeType('SclValue')] [object] $SetSCL,
    [ExchangeType('RejectStatusCode')] [object] $SmtpRejectMessageRejectStatusCode,
    [ExchangeType('RejectText')] [object] $SmtpRejectMessageRejectText,
    [bool] $StopRuleProcessing,
    [ExchangeType('Word[]')] [object[]] $SubjectContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $SubjectMatchesPatterns,
    [ExchangeType('Word[]')] [object[]] $SubjectOrBodyContainsWords,
    [ExchangeType('Pattern[]')] [object[]] $SubjectOrBodyMatchesPatterns,
    [ArgumentCompletions('Low', 'Normal', 'High')] [ExchangeType('Importance')] [object] $WithImportance
)
