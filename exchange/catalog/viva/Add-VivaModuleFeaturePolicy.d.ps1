[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Everyone,
    [Parameter(Mandatory)] [string] $FeatureId,
    [string[]] $GroupIds,
    [Parameter(Mandatory)] [bool] $IsFeatureEnabled,
    [bool] $IsUserControlEnabled,
    [bool] $IsUserOptedInByDefault,
    [Parameter(Mandatory)] [string] $ModuleId,
    [Parameter(Mandatory)] [string] $Name,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string[]] $UserIds
)
