[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailContactIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFrom,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromSendersOrMembers,
    [string] $Alias,
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
    [string] $DisplayName,
    [ArgumentCompletions('SMTP', 'X400', 'X500')]
    [ExchangeType('ProxyAddressCollection')]
    [object] $EmailAddresses,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute1,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute2,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute3,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute4,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute5,
    [ExchangeType('ProxyAddress')] [object] $ExternalEmailAddress,
    [switch] $ForceUpgrade,
    [ExchangeType('MultiValuedProperty')] [object] $GrantSendOnBehalfTo,
    [bool] $HiddenFromAddressListsEnabled,
    [ArgumentCompletions('UuEncode', 'AppleSingle', 'AppleDouble')]
    [ExchangeType('MacAttachmentFormat')]
    [object] $MacAttachmentFormat,
    [string] $MailTip,
    [ExchangeType('MultiValuedProperty')] [object] $MailTipTranslations,
    [ArgumentCompletions('Text', 'Html')] [ExchangeType('MessageBodyFormat')] [object] $MessageBodyFormat,
    [ArgumentCompletions('Text')] [ExchangeType('MessageFormat')] [object] $MessageFormat,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Name,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFrom,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromSendersOrMembers,
    [bool] $RequireSenderAuthenticationEnabled,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [string] $SimpleDisplayName,
    [ArgumentCompletions('Always', 'Never', 'UseDefaultSettings')]
    [ExchangeType('UseMapiRichTextFormat')]
    [object] $UseMapiRichTextFormat,
    [bool] $UsePreferMessageFormat,
    [ExchangeType('MultiValuedProperty')] [object] $UserCertificate,
    [ExchangeType('MultiValuedProperty')] [object] $UserSMimeCertificate,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)
