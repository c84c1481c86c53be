<#
.SYNOPSIS
    Lists recipients of every kind.
.EXAMPLE
    Get-Recipient -RecipientTypeDetails SharedMailbox
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [ArgumentCompletions('Federated', 'Managed')]
    [ExchangeType('AuthenticationType')]
    [object] $AuthenticationType,
    [Parameter(ParameterSetName = 'Identity')] [string] $BookmarkDisplayName,
    [ExchangeType('MultiValuedProperty')] [object] $Capabilities,
    [string] $Filter,
    [Parameter(ParameterSetName = 'Identity')] [bool] $IncludeBookmarkObject,
    [Cloud('EXO')] [switch] $IncludeManagerWithDisplayName,
    [Cloud('EXO')] [switch] $IncludeSoftDeletedRecipients,
    [ExchangeType('OrganizationalUnitIdParameter')] [Cloud('EXO')] [object] $OrganizationalUnit,
    [string[]] $Properties,
    [ExchangeType('PropertySet')] [object] $PropertySet,
    [Parameter(ParameterSetName = 'RecipientPreviewFilterSet')] [string] $RecipientPreviewFilter,
    [ArgumentCompletions('DynamicDistributionGroup', 'MailContact', 'MailNonUniversalGroup', 'MailUniversalDistributionGroup', 'MailUniversalSecurityGroup', 'MailUser', 'PublicFolder', 'UserMailbox')]
    [ExchangeType('RecipientType[]')]
    [object[]] $RecipientType,
    [ArgumentCompletions('DiscoveryMailbox', 'DynamicDistributionGroup', 'EquipmentMailbox', 'LegacyMailbox', 'LinkedMailbox', 'MailContact', 'MailForestContact', 'MailNonUniversalGroup', 'MailUniversalDistributionGroup', 'MailUniversalSecurityGroup', 'MailUser', 'PublicFolder', 'RemoteEquipmentMailbox', 'RemoteRoomMailbox', 'RemoteSharedMailbox', 'RemoteUserMailbox', 'RoomList', 'RoomMailbox', 'SharedMailbox', 'UserMailbox')]
    [ExchangeType('RecipientTypeDetails[]')]
    [object[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
