[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Position = 0)] [string] $Name,
    [bool] $Enabled,
    [string] $TenantSetting
)
