[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ExchangeType('Fqdn')] [Cloud('SCC')] [object] $DomainController
)
