[CmdletBinding(DefaultParameterSetName = 'DisabledUser', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Alias,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'DisabledUser', Mandatory)]
    [Parameter(ParameterSetName = 'EnabledUser', Mandatory)]
    [Parameter(ParameterSetName = 'FederatedUser')]
    [Parameter(ParameterSetName = 'ImportLiveId')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains')]
    [Parameter(ParameterSetName = 'WindowsLiveID')]
    [ExchangeType('ProxyAddress')]
    [object] $ExternalEmailAddress,
    [Parameter(ParameterSetName = 'FederatedUser', Mandatory)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
    [string] $FederatedIdentity,
    [string] $FirstName,
    [Parameter(ParameterSetName = 'HVEAccount')] [switch] $HVEAccount,
    [string] $ImmutableId,
    [string] $Initials,
    [string] $LastName,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'EnabledUser')]
    [ArgumentCompletions('UuEncode', 'AppleSingle', 'AppleDouble')]
    [ExchangeType('MacAttachmentFormat')]
    [object] $MacAttachmentFormat,
    [string] $MailboxRegion,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'EnabledUser')]
    [ArgumentCompletions('Text', 'Html')]
    [ExchangeType('MessageBodyFormat')]
    [object] $MessageBodyFormat,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'EnabledUser')]
    [ArgumentCompletions('Text')]
    [ExchangeType('MessageFormat')]
    [object] $MessageFormat,
    [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
    [ExchangeType('WindowsLiveId')]
    [object] $MicrosoftOnlineServicesID,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'EnabledUser', Mandatory)]
    [Parameter(ParameterSetName = 'HVEAccount', Mandatory)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
    [Parameter(ParameterSetName = 'WindowsLiveID', Mandatory)]
    [securestring] $Password,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [bool] $RemotePowerShellEnabled,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'EnabledUser')]
    [bool] $UsePreferMessageFormat
)
