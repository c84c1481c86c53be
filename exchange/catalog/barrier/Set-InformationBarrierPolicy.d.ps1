[CmdletBinding(DefaultParameterSetName = 'InformationBarrierDefault', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed', Mandatory)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [bool] $ModerationAllowed,
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')] [string] $SegmentAllowedFilter,
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SegmentsAllowed,
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SegmentsBlocked,
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [ArgumentCompletions('Active', 'Inactive')]
    [ExchangeType('EopInformationBarrierPolicyState')]
    [object] $State
)
