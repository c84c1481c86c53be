<#
.SYNOPSIS
    Shows which protocols a mailbox may use.
.EXAMPLE
    Get-CASMailbox -Identity alex
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [switch] $ActiveSyncDebugLogging,
    [switch] $ActiveSyncSuppressReadReceipt,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [pscredential] $Credential,
    [string] $Filter,
    [switch] $IgnoreDefaultScope,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [switch] $ProtocolSettings,
    [switch] $ReadIsOptimizedForAccessibility,
    [switch] $RecalculateHasActiveSyncDevicePartnership,
    [ArgumentCompletions('DiscoveryMailbox', 'EquipmentMailbox', 'LegacyMailbox', 'LinkedMailbox', 'LinkedRoomMailbox', 'MailUser', 'RoomMailbox', 'SharedMailbox', 'TeamMailbox', 'UserMailbox')]
    [ExchangeType('RecipientTypeDetails[]')]
    [object[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
