[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Alias,
    [string] $DisplayName,
    [Parameter(Mandatory)] [ExchangeType('ProxyAddress')] [object] $ExternalEmailAddress,
    [string] $FirstName,
    [string] $Initials,
    [string] $LastName,
    [ArgumentCompletions('UuEncode', 'AppleSingle', 'AppleDouble')]
    [ExchangeType('MacAttachmentFormat')]
    [object] $MacAttachmentFormat,
    [ArgumentCompletions('Text', 'Html')] [ExchangeType('MessageBodyFormat')] [object] $MessageBodyFormat,
    [ArgumentCompletions('Text', 'Html')] [ExchangeType('MessageFormat')] [object] $MessageFormat,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [bool] $UsePreferMessageFormat
)
