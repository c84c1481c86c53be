<#
.SYNOPSIS
    Lists users with their directory properties.
.EXAMPLE
    Get-User -Identity alex
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [Cloud('EXO')] [string] $Anr,
    [string] $Filter,
    [Cloud('EXO')] [switch] $IncludeDirectReportsWithDisplayNames,
    [Cloud('EXO')] [switch] $IncludeManagerWithDisplayName,
    [Cloud('EXO')] [switch] $IsVIP,
    [ExchangeType('OrganizationalUnitIdParameter')] [Cloud('EXO')] [object] $OrganizationalUnit,
    [switch] $PublicFolder,
    [ArgumentCompletions('DisabledUser', 'DiscoveryMailbox', 'EquipmentMailbox', 'LegacyMailbox', 'LinkedMailbox', 'LinkedUser', 'MailUser', 'RemoteEquipmentMailbox', 'RemoteRoomMailbox', 'RemoteSharedMailbox', 'RemoteUserMailbox', 'RoomMailbox', 'SharedMailbox', 'User', 'UserMailbox')]
    [ExchangeType('RecipientTypeDetails[]')]
    [object[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
