[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('HostedContentFilterPolicyIdParameter')]
    [object] $Identity,
    [string] $AddXHeaderValue,
    [string] $AdminDisplayName,
    [ExchangeType('MultiValuedProperty')] [object] $AllowedSenderDomains,
    [ExchangeType('MultiValuedProperty')] [object] $AllowedSenders,
    [ExchangeType('MultiValuedProperty')] [object] $BlockedSenderDomains,
    [ExchangeType('MultiValuedProperty')] [object] $BlockedSenders,
    [ArgumentCompletions('On', 'Off')] [ExchangeType('BulkMovesEnabled')] [object] $BulkMovesEnabled,
    [string] $BulkQuarantineTag,
    [ArgumentCompletions('AddXHeader', 'Delete', 'ModifySubject', 'MoveToJmf', 'NoAction', 'Quarantine', 'Redirect')]
    [ExchangeType('SpamFilteringAction')]
    [object] $BulkSpamAction,
    [int] $BulkThreshold,
    [bool] $DownloadLink,
    [bool] $EnableEndUserSpamNotifications,
    [bool] $EnableLanguageBlockList,
    [bool] $EnableRegionBlockList,
    [ExchangeType('SmtpAddress')] [object] $EndUserSpamNotificationCustomFromAddress,
    [string] $EndUserSpamNotificationCustomFromName,
    [string] $EndUserSpamNotificationCustomSubject,
    [int] $EndUserSpamNotificationFrequency,
    [ExchangeType('EsnLanguage')] [object] $EndUserSpamNotificationLanguage,
    [int] $EndUserSpamNotificationLimit,
    [ArgumentCompletions('Redirect', 'Quarantine')]
    [ExchangeType('PhishFilteringAction')]
    [object] $HighConfidencePhishAction,
    [string] $HighConfidencePhishQuarantineTag,
    [ArgumentCompletions('AddXHeader', 'Delete', 'ModifySubject', 'MoveToJmf', 'Quarantine', 'Redirect')]
    [ExchangeType('SpamFilteringAction')]
    [object] $HighConfidenceSpamAction,
    [string] $HighConfidenceSpamQuarantineTag,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $IncreaseScoreWithBizOrInfoUrls,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $IncreaseScoreWithImageLinks,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $IncreaseScoreWithNumericIps,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $IncreaseScoreWithRedirectToOtherPort,
    [bool] $InlineSafetyTipsEnabled,
    [ArgumentCompletions('Default', 'HighConfidencePhish', 'Phish', 'HighConfidenceSpam', 'Spam', 'Disabled')]
    [ExchangeType('IntraOrgFilterState')]
    [object] $IntraOrgFilterState,
    [ExchangeType('MultiValuedProperty')] [object] $LanguageBlockList,
    [switch] $MakeDefault,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamBulkMail,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamEmbedTagsInHtml,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamEmptyMessages,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamFormTagsInHtml,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamFramesInHtml,
    [ArgumentCompletions('Off', 'On')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamFromAddressAuthFail,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamJavaScriptInHtml,
    [ArgumentCompletions('Off', 'On')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamNdrBackscatter,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamObjectTagsInHtml,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamSensitiveWordList,
    [ArgumentCompletions('Off', 'On')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamSpfRecordHardFail,
    [ArgumentCompletions('Off', 'On', 'Test')]
    [ExchangeType('SpamFilteringOption')]
    [object] $MarkAsSpamWebBugsInHtml,
    [string] $ModifySubjectValue,
    [string] $PhishQuarantineTag,
    [ArgumentCompletions('AddXHeader', 'Delete', 'ModifySubject', 'MoveToJmf', 'Quarantine', 'Redirect')]
    [ExchangeType('SpamFilteringAction')]
    [object] $PhishSpamAction,
    [bool] $PhishZapEnabled,
    [ArgumentCompletions('BulkSpamAction', 'HighConfidencePhishAction', 'HighConfidenceSpamAction', 'PhishSpamAction', 'SpamAction')]
    [int] $QuarantineRetentionPeriod,
    [ExchangeType('MultiValuedProperty')] [object] $RedirectToRecipients,
    [ExchangeType('MultiValuedProperty')] [object] $RegionBlockList,
    [ArgumentCompletions('AddXHeader', 'ModifySubject', 'MoveToJmf', 'Quarantine', 'Redirect')]
    [ExchangeType('SpamFilteringAction')]
    [object] $SpamAction,
    [string] $SpamQuarantineTag,
    [bool] $SpamZapEnabled,
    [ArgumentCompletions('None', 'AddXHeader', 'BccMessage')]
    [ExchangeType('SpamFilteringTestModeAction')]
    [object] $TestModeAction,
    [ExchangeType('MultiValuedProperty')] [object] $TestModeBccToRecipients
)
