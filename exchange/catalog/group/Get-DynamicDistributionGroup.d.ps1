[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DynamicGroupIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [pscredential] $Credential,
    [string] $Filter,
    [switch] $IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames,
    [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeAcceptMessagesOnlyFromWithDisplayNames,
    [switch] $IncludeBypassModerationFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
    [switch] $IncludeManagedByWithDisplayNames,
    [switch] $IncludeModeratedByWithDisplayNames,
    [Parameter(ParameterSetName = 'ManagedBySet')]
    [ExchangeType('GeneralRecipientIdParameter')]
    [object] $ManagedBy,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
