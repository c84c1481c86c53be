<#
.SYNOPSIS
    Lists mailboxes, fast, with a chosen set of properties.
.EXAMPLE
    Get-EXOMailbox -ResultSize Unlimited -PropertySets Minimum, Quota
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
    [switch] $Archive,
    [switch] $Async,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [string] $Filter,
    [switch] $GroupMailbox,
    [switch] $InactiveMailboxOnly,
    [switch] $IncludeInactiveMailbox,
    [string] $MailboxPlan,
    [switch] $Migration,
    [string] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [string[]] $Properties,
    [ArgumentCompletions('All', 'AddressList', 'Archive', 'Audit', 'Custom', 'Delivery', 'Hold', 'Moderation', 'Move', 'Policy', 'PublicFolder', 'Quota', 'Resource', 'Retention', 'SCL', 'SoftDelete', 'StatisticsSeed')]
    [ExchangeType('PropertySet[]')]
    [object[]] $PropertySets,
    [switch] $PublicFolder,
    [ArgumentCompletions('DiscoveryMailbox', 'EquipmentMailbox', 'LegacyMailbox', 'LinkedMailbox', 'LinkedRoomMailbox', 'RoomMailbox', 'SchedulingMailbox', 'SharedMailbox', 'TeamMailbox', 'UserMailbox')]
    [string[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $SoftDeletedMailbox,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)
