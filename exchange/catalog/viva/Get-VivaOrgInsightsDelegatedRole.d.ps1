[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [guid] $Delegator,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
