[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
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
    [ExchangeType('MultiValuedProperty')] [object] $AddSentTo,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [ExchangeType('Fqdn')] [object] $DomainController,
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
    [ExchangeType('MultiValuedProperty')] [object] $RemoveSentTo
)
