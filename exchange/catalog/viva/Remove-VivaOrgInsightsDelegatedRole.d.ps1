[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [guid] $Delegate,
    [Parameter(Mandatory)] [guid] $Delegator,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
