[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('RoleGroupMemberIdParameter')]
    [object] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
