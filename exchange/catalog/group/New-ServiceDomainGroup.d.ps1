[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [object] $Organization,
    [Parameter(ParameterSetName = 'Default')] [string] $SiteAddresses,
    [string] $SiteGroupId
)
