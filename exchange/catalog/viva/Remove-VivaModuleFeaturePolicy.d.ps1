[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $FeatureId,
    [Parameter(Mandatory)] [string] $ModuleId,
    [Parameter(Mandatory)] [string] $PolicyId,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
