[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $AddressBookPolicyRoutingEnabled,
    [ExchangeType('Boolean')] [object] $AllowLegacyTLSClients,
    [bool] $ClearCategories,
    [bool] $ConvertDisclaimerWrapperToEml,
    [ArgumentCompletions('DoNotConvert', 'PreserveDSNBody', 'UseExchangeDSNs')]
    [ExchangeType('DSNConversionOption')]
    [object] $DSNConversionMode,
    [bool] $ExternalDelayDsnEnabled,
    [cultureinfo] $ExternalDsnDefaultLanguage,
    [bool] $ExternalDsnLanguageDetectionEnabled,
    [ExchangeType('SmtpDomain')] [object] $ExternalDsnReportingAuthority,
    [bool] $ExternalDsnSendHtml,
    [ExchangeType('SmtpAddress')] [object] $ExternalPostmasterAddress,
    [switch] $Force,
    [ArgumentCompletions('MustCreate', 'MayCreate', 'NoCreate')]
    [ExchangeType('HeaderPromotionMode')]
    [object] $HeaderPromotionModeSetting,
    [bool] $InternalDelayDsnEnabled,
    [cultureinfo] $InternalDsnDefaultLanguage,
    [bool] $InternalDsnLanguageDetectionEnabled,
    [ExchangeType('SmtpDomain')] [object] $InternalDsnReportingAuthority,
    [bool] $InternalDsnSendHtml,
    [ExchangeType('SmtpAddress')] [object] $JournalingReportNdrTo,
    [int] $JournalMessageExpirationDays,
    [ExchangeType('Unlimited')] [object] $MaxRecipientEnvelopeLimit,
    [ExchangeType('EnhancedTimeSpan')] [object] $MessageExpiration,
    [bool] $PreventDuplicateJournalingEnabled,
    [int] $ReplyAllStormBlockDurationHours,
    [int] $ReplyAllStormDetectionMinimumRecipients,
    [int] $ReplyAllStormDetectionMinimumReplies,
    [bool] $ReplyAllStormProtectionEnabled,
    [bool] $Rfc2231EncodingEnabled,
    [bool] $SmtpClientAuthenticationDisabled,
    [bool] $VoicemailJournalingEnabled
)
