[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
