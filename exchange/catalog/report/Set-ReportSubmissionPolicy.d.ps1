[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ReportSubmissionPolicyIdParameter')]
    [object] $Identity,
    [bool] $DisableQuarantineReportingOption,
    [bool] $DisableUserSubmissionOptions,
    [bool] $EnableCustomizedMsg,
    [bool] $EnableCustomNotificationSender,
    [bool] $EnableOrganizationBranding,
    [bool] $EnableReportToMicrosoft,
    [bool] $EnableThirdPartyAddress,
    [bool] $EnableUserEmailNotification,
    [string] $JunkReviewResultMessage,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageButtonLinkForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageButtonLinkForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageButtonTextForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageButtonTextForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageTitleForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePostSubmitMessageTitleForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonLinkForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonLinkForNotJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonLinkForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonTextForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonTextForNotJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageButtonTextForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageForNotJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageForPhishing,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageTitleForJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageTitleForNotJunk,
    [ExchangeType('MultiValuedProperty')]
    [System.Collections.Generic.List[string]] $MultiLanguagePreSubmitMessageTitleForPhishing,
    [ExchangeType('MultiValuedProperty')] [object] $MultiLanguageSetting,
    [string] $NotificationFooterMessage,
    [ExchangeType('MultiValuedProperty')] [object] $NotificationSenderAddress,
    [bool] $NotificationsForCleanSubmissionAirInvestigationsEnabled,
    [bool] $NotificationsForPhishMalwareSubmissionAirInvestigationsEnabled,
    [bool] $NotificationsForSpamSubmissionAirInvestigationsEnabled,
    [bool] $NotificationsForSubmissionAirInvestigationsEnabled,
    [string] $NotJunkReviewResultMessage,
    [bool] $OnlyShowPhishingDisclaimer,
    [string] $PhishingReviewResultMessage,
    [string] $PostSubmitMessage,
    [bool] $PostSubmitMessageEnabled,
    [string] $PostSubmitMessageForJunk,
    [string] $PostSubmitMessageForNotJunk,
    [string] $PostSubmitMessageForPhishing,
    [string] $PostSubmitMessageTitle,
    [string] $PostSubmitMessageTitleForJunk,
    [string] $PostSubmitMessageTitleForNotJunk,
    [string] $PostSubmitMessageTitleForPhishing,
    [string] $PreSubmitMessage,
    [bool] $PreSubmitMessageEnabled,
    [string] $PreSubmitMessageForJunk,
    [string] $PreSubmitMessageForNotJunk,
    [string] $PreSubmitMessageForPhishing,
    [string] $PreSubmitMessageTitle,
    [string] $PreSubmitMessageTitleForJunk,
    [string] $PreSubmitMessageTitleForNotJunk,
    [string] $PreSubmitMessageTitleForPhishing,
    [bool] $ReportChatMessageEnabled,
    [bool] $ReportChatMessageToCustomizedAddressEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $ReportJunkAddresses,
    [bool] $ReportJunkToCustomizedAddress,
    [ExchangeType('MultiValuedProperty')] [object] $ReportNotJunkAddresses,
    [bool] $ReportNotJunkToCustomizedAddress,
    [ExchangeType('MultiValuedProperty')] [object] $ReportPhishAddresses,
    [bool] $ReportPhishToCustomizedAddress,
    [ExchangeType('MultiValuedProperty')] [object] $ThirdPartyReportAddresses,
    [int] $UserSubmissionOptions,
    [string] $UserSubmissionOptionsMessage
)
