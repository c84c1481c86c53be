[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
