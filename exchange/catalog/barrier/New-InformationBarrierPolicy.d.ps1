[CmdletBinding(DefaultParameterSetName = 'InformationBarrierDefault', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory, Position = 0)]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked', Mandatory)]
    [string] $Name,
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked', Mandatory)]
    [string] $AssignedSegment,
    [string] $Comment,
    [switch] $Force,
    [bool] $ModerationAllowed,
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter', Mandatory)]
    [string] $SegmentAllowedFilter,
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $SegmentsAllowed,
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $SegmentsBlocked,
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [ArgumentCompletions('Active')]
    [ExchangeType('EopInformationBarrierPolicyState')]
    [object] $State
)
