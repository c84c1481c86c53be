[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $AllowedTenantIds,
    [ExchangeType('SecurityPrincipalIdParameter')] [object] $OrgWideAccount
)
