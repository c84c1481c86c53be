[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('GroupIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [Cloud('EXO')] [string] $Anr,
    [Cloud('EXO')] [string] $Filter,
    [ExchangeType('OrganizationalUnitIdParameter')] [Cloud('EXO')] [object] $OrganizationalUnit,
    [ArgumentCompletions('MailNonUniversalGroup', 'MailUniversalDistributionGroup', 'MailUniversalSecurityGroup', 'RoomList')]
    [ExchangeType('RecipientTypeDetails[]')]
    [object[]] $RecipientTypeDetails,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
