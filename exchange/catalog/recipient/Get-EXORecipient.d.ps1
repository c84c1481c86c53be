<#
.SYNOPSIS
    Lists recipients, fast.
.EXAMPLE
    Get-EXORecipient -ResultSize 100
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [string] $Filter,
    [switch] $IncludeSoftDeletedRecipients,
    [string] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [string[]] $Properties,
    [ArgumentCompletions('Archive', 'Custom', 'MailboxMove', 'Policy')]
    [ExchangeType('PropertySet[]')]
    [object[]] $PropertySets,
    [string] $RecipientPreviewFilter,
    [ArgumentCompletions('DynamicDistributionGroup', 'MailContact', 'MailNonUniversalGroup', 'MailUniversalDistributionGroup', 'MailUniversalSecurityGroup', 'MailUser', 'PublicFolder', 'UserMailbox')]
    [string[]] $RecipientType,
    [ArgumentCompletions('DiscoveryMailbox', 'DynamicDistributionGroup', 'EquipmentMailbox', 'GroupMailbox', 'GuestMailUser', 'LegacyMailbox', 'LinkedMailbox', 'LinkedRoomMailbox', 'MailContact', 'MailForestContact', 'MailNonUniversalGroup', 'MailUniversalDistributionGroup', 'MailUniversalSecurityGroup', 'MailUser', 'PublicFolder', 'PublicFolderMailbox', 'RemoteEquipmentMailbox', 'RemoteRoomMailbox', 'RemoteSharedMailbox', 'RemoteTeamMailbox', 'RemoteUserMailbox', 'RoomList', 'RoomMailbox', 'SchedulingMailbox', 'SharedMailbox', 'SharedWithMailUser', 'TeamMailbox', 'UserMailbox')]
    [string[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)
