[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations
)
