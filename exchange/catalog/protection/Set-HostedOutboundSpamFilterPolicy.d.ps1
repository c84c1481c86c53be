[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('HostedOutboundSpamFilterPolicyIdParameter')]
    [object] $Identity,
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
    [uint] $RecipientLimitPerDay
)
