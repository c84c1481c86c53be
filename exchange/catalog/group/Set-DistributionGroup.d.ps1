<#
.SYNOPSIS
    Changes a distribution group.
.EXAMPLE
    Set-DistributionGroup -Identity staff -DisplayName 'All staff'
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFrom,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $AcceptMessagesOnlyFromSendersOrMembers,
    [string] $Alias,
    [bool] $BccBlocked,
    [ExchangeType('MultiValuedProperty')] [object] $BypassModerationFromSendersOrMembers,
    [bool] $BypassNestedModerationEnabled,
    [switch] $BypassSecurityGroupManagerCheck,
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
    [ExchangeType('MultiValuedProperty')] [object] $Description,
    [string] $DisplayName,
    [ArgumentCompletions('SMTP', 'X400', 'X500')]
    [ExchangeType('ProxyAddressCollection')]
    [object] $EmailAddresses,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute1,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute2,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute3,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute4,
    [ExchangeType('MultiValuedProperty')] [object] $ExtensionCustomAttribute5,
    [switch] $ForceUpgrade,
    [ExchangeType('MultiValuedProperty')] [object] $GrantSendOnBehalfTo,
    [bool] $HiddenFromAddressListsEnabled,
    [switch] $HiddenGroupMembershipEnabled,
    [switch] $IgnoreNamingPolicy,
    [string] $MailTip,
    [ExchangeType('MultiValuedProperty')] [object] $MailTipTranslations,
    [ExchangeType('MultiValuedProperty')] [object] $ManagedBy,
    [ArgumentCompletions('Open', 'Closed')]
    [ExchangeType('MemberUpdateType')]
    [object] $MemberDepartRestriction,
    [ArgumentCompletions('Open', 'Closed', 'ApprovalRequired')]
    [ExchangeType('MemberUpdateType')]
    [object] $MemberJoinRestriction,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Name,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFrom,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromDLMembers,
    [ExchangeType('MultiValuedProperty')] [object] $RejectMessagesFromSendersOrMembers,
    [bool] $ReportToManagerEnabled,
    [bool] $ReportToOriginatorEnabled,
    [bool] $RequireSenderAuthenticationEnabled,
    [switch] $ResetMigrationToUnifiedGroup,
    [switch] $RoomList,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [bool] $SendOofMessageToOriginatorEnabled,
    [string] $SimpleDisplayName,
    [switch] $UpdateMemberCount,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)
