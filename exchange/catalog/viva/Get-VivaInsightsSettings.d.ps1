[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $Feature,
    [Parameter(Mandatory)] [string] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
