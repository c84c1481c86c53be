[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Detailed,
    [Parameter(Mandatory)] [string] $FeatureId,
    [Parameter(Mandatory)] [string] $Identity,
    [Parameter(Mandatory)] [string] $ModuleId,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
