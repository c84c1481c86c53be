[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $FeatureId,
    [Parameter(Mandatory)] [string] $ModuleId,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
