<#
.SYNOPSIS
    Makes a distribution group.
.EXAMPLE
    New-DistributionGroup -Name Staff -Members alex, adele
#>
[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Alias,
    [bool] $BccBlocked,
    [bool] $BypassNestedModerationEnabled,
    [switch] $CopyOwnerToMember,
    [ExchangeType('MultiValuedProperty')] [object] $Description,
    [string] $DisplayName,
    [switch] $HiddenGroupMembershipEnabled,
    [switch] $IgnoreNamingPolicy,
    [ExchangeType('MultiValuedProperty')] [object] $ManagedBy,
    [ArgumentCompletions('Open', 'Closed')]
    [ExchangeType('MemberUpdateType')]
    [object] $MemberDepartRestriction,
    [ArgumentCompletions('Open', 'Closed', 'ApprovalRequired')]
    [ExchangeType('MemberUpdateType')]
    [object] $MemberJoinRestriction,
    [ExchangeType('MultiValuedProperty')] [object] $Members,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Notes,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [bool] $RequireSenderAuthenticationEnabled,
    [switch] $RoomList,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [ArgumentCompletions('Distribution', 'Security')] [ExchangeType('GroupType')] [object] $Type
)
