<#
.SYNOPSIS
    Makes a mailbox.
.EXAMPLE
    New-Mailbox -Shared -Name Support -DisplayName Support -Alias support

    Makes a shared mailbox.
#>
[CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $ActiveSyncMailboxPolicy,
    [string] $Alias,
    [switch] $Archive,
    [Parameter(ParameterSetName = 'Discovery', Mandatory)] [switch] $Discovery,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'EnableRoomMailboxAccount', Mandatory)] [bool] $EnableRoomMailboxAccount,
    [Parameter(ParameterSetName = 'Equipment', Mandatory)] [switch] $Equipment,
    [Parameter(ParameterSetName = 'FederatedUser', Mandatory)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
    [string] $FederatedIdentity,
    [string] $FirstName,
    [switch] $Force,
    [Parameter(ParameterSetName = 'PublicFolder')] [switch] $HoldForMigration,
    [string] $ImmutableId,
    [Parameter(ParameterSetName = 'InactiveMailbox', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'User', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WindowsLiveID', ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $InactiveMailbox,
    [string] $Initials,
    [Parameter(ParameterSetName = 'PublicFolder')] [bool] $IsExcludedFromServingHierarchy,
    [string] $LastName,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'FederatedUser')]
    [Parameter(ParameterSetName = 'ImportLiveId')]
    [Parameter(ParameterSetName = 'InactiveMailbox')]
    [Parameter(ParameterSetName = 'MailboxPlan')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'RemoteArchive')]
    [Parameter(ParameterSetName = 'RemovedMailbox')]
    [Parameter(ParameterSetName = 'User')]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains')]
    [Parameter(ParameterSetName = 'WindowsLiveID')]
    [ExchangeType('MailboxPlanIdParameter')]
    [object] $MailboxPlan,
    [string] $MailboxRegion,
    [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
    [ExchangeType('WindowsLiveId')]
    [object] $MicrosoftOnlineServicesID,
    [Parameter(ParameterSetName = 'Migration', Mandatory)] [switch] $Migration,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'Equipment')]
    [Parameter(ParameterSetName = 'GroupMailbox')]
    [Parameter(ParameterSetName = 'ImportLiveId')]
    [Parameter(ParameterSetName = 'InactiveMailbox')]
    [Parameter(ParameterSetName = 'Linked')]
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'LinkedWithSyncMailbox')]
    [Parameter(ParameterSetName = 'MailboxPlan')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'RemoteArchive')]
    [Parameter(ParameterSetName = 'RemovedMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [Parameter(ParameterSetName = 'Shared')]
    [Parameter(ParameterSetName = 'TeamMailboxITPro')]
    [Parameter(ParameterSetName = 'TeamMailboxIW')]
    [Parameter(ParameterSetName = 'User')]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains')]
    [Parameter(ParameterSetName = 'WindowsLiveID')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ModeratedBy,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'Equipment')]
    [Parameter(ParameterSetName = 'ImportLiveId')]
    [Parameter(ParameterSetName = 'InactiveMailbox')]
    [Parameter(ParameterSetName = 'Linked')]
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'LinkedWithSyncMailbox')]
    [Parameter(ParameterSetName = 'MailboxPlan')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'RemoteArchive')]
    [Parameter(ParameterSetName = 'RemovedMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [Parameter(ParameterSetName = 'Shared')]
    [Parameter(ParameterSetName = 'TeamMailboxITPro')]
    [Parameter(ParameterSetName = 'TeamMailboxIW')]
    [Parameter(ParameterSetName = 'User')]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains')]
    [Parameter(ParameterSetName = 'WindowsLiveID')]
    [bool] $ModerationEnabled,
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [string] $Office,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'Arbitration')]
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'Discovery')]
    [Parameter(ParameterSetName = 'Equipment')]
    [Parameter(ParameterSetName = 'InactiveMailbox')]
    [Parameter(ParameterSetName = 'Linked')]
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'LinkedWithSyncMailbox')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'Migration')]
    [Parameter(ParameterSetName = 'RemoteArchive', Mandatory)]
    [Parameter(ParameterSetName = 'RemovedMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [Parameter(ParameterSetName = 'Scheduling')]
    [Parameter(ParameterSetName = 'Shared')]
    [Parameter(ParameterSetName = 'TeamMailboxITPro')]
    [Parameter(ParameterSetName = 'TeamMailboxIW')]
    [Parameter(ParameterSetName = 'User', Mandatory)]
    [Parameter(ParameterSetName = 'WindowsLiveID', Mandatory)]
    [securestring] $Password,
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')] [Parameter(ParameterSetName = 'Room')] [string] $Phone,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [Parameter(ParameterSetName = 'Arbitration')] [ExchangeType('ProxyAddress')] [object] $ProxyEmailAddress,
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)] [switch] $PublicFolder,
    [bool] $RemotePowerShellEnabled,
    [Parameter(ParameterSetName = 'FederatedUser', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ImportLiveId', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'RemoteArchive', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'RemovedMailbox', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'User', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WindowsLiveID', ValueFromPipeline)]
    [ExchangeType('RemovedMailboxIdParameter')]
    [object] $RemovedMailbox,
    [bool] $ResetPasswordOnNextLogon,
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [ExchangeType('Int32')]
    [object] $ResourceCapacity,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RoleAssignmentPolicy,
    [Parameter(ParameterSetName = 'EnableRoomMailboxAccount', Mandatory)]
    [Parameter(ParameterSetName = 'Room', Mandatory)]
    [switch] $Room,
    [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')] [securestring] $RoomMailboxPassword,
    [Parameter(ParameterSetName = 'DisabledUser')]
    [Parameter(ParameterSetName = 'Equipment')]
    [Parameter(ParameterSetName = 'GroupMailbox')]
    [Parameter(ParameterSetName = 'ImportLiveId')]
    [Parameter(ParameterSetName = 'InactiveMailbox')]
    [Parameter(ParameterSetName = 'Linked')]
    [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
    [Parameter(ParameterSetName = 'LinkedWithSyncMailbox')]
    [Parameter(ParameterSetName = 'MailboxPlan')]
    [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
    [Parameter(ParameterSetName = 'RemoteArchive')]
    [Parameter(ParameterSetName = 'RemovedMailbox')]
    [Parameter(ParameterSetName = 'Room')]
    [Parameter(ParameterSetName = 'Shared')]
    [Parameter(ParameterSetName = 'TeamMailboxITPro')]
    [Parameter(ParameterSetName = 'TeamMailboxIW')]
    [Parameter(ParameterSetName = 'User')]
    [Parameter(ParameterSetName = 'WindowsLiveCustomDomains')]
    [Parameter(ParameterSetName = 'WindowsLiveID')]
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications,
    [Parameter(ParameterSetName = 'Shared', Mandatory)] [switch] $Shared,
    [switch] $TargetAllMDBs
)
