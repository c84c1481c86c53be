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
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddAdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddExchangeLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddModernGroupLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddModernGroupLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddPublicFolderLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSkypeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSkypeLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsChannelLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsChannelLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsChatLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsChatLocationException,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $Applications,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [string] $DeletedResources,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [bool] $Enabled,
    [bool] $EnforceSimulationPolicy,
    [switch] $ExcludeSPE,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [switch] $ForceBypassScopeCheck,
    [bool] $ForceStartSimulation,
    [switch] $IncludeUserOwnedContainers,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveAdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveModernGroupLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveModernGroupLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemovePublicFolderLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSkypeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSkypeLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsChannelLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsChannelLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsChatLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsChatLocationException,
    [Parameter(ParameterSetName = 'Identity')] [bool] $RestrictiveRetention,
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [bool] $StartSimulation
)
