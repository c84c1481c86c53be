[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'TenantLevelParameterSet')] [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'TenantLevelParameterSet')] [switch] $ShowDueObjectsOnly
)
