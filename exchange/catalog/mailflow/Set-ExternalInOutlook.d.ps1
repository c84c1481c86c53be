[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0)]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AllowList,
    [ExchangeType('Boolean')] [object] $Enabled
)
