[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $AdminDisplayName,
    [int] $AdminNotificationFrequencyInDays,
    [ArgumentCompletions('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
    [ExchangeType('EsnLanguage')]
    [object] $AdminNotificationLanguage,
    [bool] $AdminNotificationsEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $AdminQuarantinePermissionsList,
    [string] $CustomDisclaimer,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('QuarantinePermissions')] [object] $EndUserQuarantinePermissions,
    [ArgumentCompletions('PermissionToViewHeader', 'PermissionToDownload', 'PermissionToAllowSender', 'PermissionToBlockSender', 'PermissionToRequestRelease', 'PermissionToRelease', 'PermissionToPreview', 'PermissionToDelete')]
    [int] $EndUserQuarantinePermissionsValue,
    [string] $EndUserSpamNotificationCustomFromAddress,
    [timespan] $EndUserSpamNotificationFrequency,
    [int] $EndUserSpamNotificationFrequencyInDays,
    [ArgumentCompletions('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
    [ExchangeType('EsnLanguage')]
    [object] $EndUserSpamNotificationLanguage,
    [Alias('MultiValuedProperty')] [ExchangeType('MultiValuedProperty')] [object] $EsnCustomSubject,
    [bool] $ESNEnabled,
    [bool] $IncludeMessagesFromBlockedSenderAddress,
    [ExchangeType('MultiValuedProperty')] [object] $MultiLanguageCustomDisclaimer,
    [ExchangeType('MultiValuedProperty')] [object] $MultiLanguageSenderName,
    [ExchangeType('MultiValuedProperty')] [object] $MultiLanguageSetting,
    [bool] $OrganizationBrandingEnabled,
    [ArgumentCompletions('QuarantinePolicy', 'GlobalQuarantinePolicy')]
    [ExchangeType('QuarantinePolicyType')]
    [object] $QuarantinePolicyType,
    [int] $QuarantineRetentionDays
)
