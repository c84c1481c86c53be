[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ArgumentCompletions('Dashboard', 'Add-in', 'Digest-email', 'Meeting-effectiveness-survey', 'Scheduled-send', 'All')]
    [string] $Feature,
    [bool] $IsEnabled,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [double] $SamplingRate
)
