[CmdletBinding(DefaultParameterSetName = 'OrganizationSegmentsDefault', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'OrganizationSegmentsDefault', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'OrganizationSegmentsDefault', Mandatory)] [string] $UserGroupFilter
)
