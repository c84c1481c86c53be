[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [bool] $Enabled,
    [Parameter(Mandatory)] [ArgumentCompletions('headspace')] [string] $Feature,
    [Parameter(Mandatory)] [string] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
