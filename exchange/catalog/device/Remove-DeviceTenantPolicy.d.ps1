[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [ExchangeType('PolicyIdParameter')] [object] $Identity
)
