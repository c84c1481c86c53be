[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $Everyone,
    [Parameter(Mandatory)] [string] $FeatureId,
    [string[]] $GroupIds,
    [bool] $IsFeatureEnabled,
    [bool] $IsUserControlEnabled,
    [bool] $IsUserOptedInByDefault,
    [Parameter(Mandatory)] [string] $ModuleId,
    [string] $Name,
    [Parameter(Mandatory)] [string] $PolicyId,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string[]] $UserIds
)
