[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ArgumentCompletions('Alert', 'BlockUser', 'BlockUserForToday')]
    [ExchangeType('OutboundRecipientLimitsExceededAction')]
    [object] $ActionWhenThresholdReached,
    [string] $AdminDisplayName,
    [ArgumentCompletions('Automatic', 'On', 'Off')]
    [ExchangeType('AutoForwardingMode')]
    [object] $AutoForwardingMode,
    [ExchangeType('MultiValuedProperty')] [object] $BccSuspiciousOutboundAdditionalRecipients,
    [bool] $BccSuspiciousOutboundMail,
    [bool] $NotifyOutboundSpam,
    [ExchangeType('MultiValuedProperty')] [object] $NotifyOutboundSpamRecipients,
    [uint] $RecipientLimitExternalPerHour,
    [uint] $RecipientLimitInternalPerHour,
    [uint] $RecipientLimitPerDay,
    [ExchangeType('RecommendedPolicyType')] [object] $RecommendedPolicyType
)
