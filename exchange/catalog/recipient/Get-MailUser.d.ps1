[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailUserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [string] $Filter,
    [Parameter(ParameterSetName = 'HVEAccount')] [switch] $HVEAccount,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $SharedWithMailUser,
    [switch] $SoftDeletedMailUser,
    [string] $SortBy
)
