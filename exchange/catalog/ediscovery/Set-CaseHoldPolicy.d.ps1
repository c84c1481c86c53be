[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DisableRestrictiveRetentionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'TeamLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddPublicFolderLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocation,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemovePublicFolderLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocation,
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [switch] $UpdateStatistics
)
