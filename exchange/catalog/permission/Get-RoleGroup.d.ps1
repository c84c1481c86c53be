[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleGroupIdParameter')]
    [object] $Identity,
    [string] $Filter,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $ShowPartnerLinked,
    [string] $SortBy
)
