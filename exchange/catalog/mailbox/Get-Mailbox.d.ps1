<#
.SYNOPSIS
    Lists mailboxes, or gets one.
.EXAMPLE
    Get-Mailbox -ResultSize Unlimited

    All mailboxes.
.EXAMPLE
    Get-Mailbox -Filter "Department -eq 'Sales'"

    The mailboxes of one department.
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [switch] $Archive,
    [string] $Filter,
    [switch] $GroupMailbox,
    [switch] $InactiveMailboxOnly,
    [switch] $IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames,
    [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeAcceptMessagesOnlyFromWithDisplayNames,
    [switch] $IncludeEmailAddressDisplayNames,
    [switch] $IncludeForwardingAddressWithDisplayNames,
    [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
    [switch] $IncludeInactiveMailbox,
    [Parameter(ParameterSetName = 'MailboxPlanSet', ValueFromPipeline)]
    [ExchangeType('MailboxPlanIdParameter')]
    [object] $MailboxPlan,
    [switch] $Migration,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [switch] $PublicFolder,
    [ArgumentCompletions('DiscoveryMailbox', 'EquipmentMailbox', 'LegacyMailbox', 'LinkedMailbox', 'RoomMailbox', 'SharedMailbox', 'UserMailbox')]
    [ExchangeType('RecipientTypeDetails[]')]
    [object[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $SoftDeletedMailbox,
    [string] $SortBy
)
