[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ArgumentCompletions('dashboard', 'add-in', 'digest-email', 'all')] [string] $Feature,
    [Parameter(Mandatory)] [string] $Identity,
    [bool] $IsEnabled,
    [ArgumentCompletions('opt-in', 'opt-out')] [string] $PrivacyMode,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
