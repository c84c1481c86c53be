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
    [object] $AddExchangeLocationException,
    [ExchangeType('MultiValuedProperty')] [object] $AddLabels,
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
    [ExchangeType('PswsHashtable')] [object] $AdvancedSettings,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopesException,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
    [string] $MigrationId,
    [ExchangeType('PolicyIdParameter')] [object] $NextLabelPolicy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PolicyRBACScopes,
    [ExchangeType('PolicyIdParameter')] [object] $PreviousLabelPolicy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocationException,
    [ExchangeType('MultiValuedProperty')] [object] $RemoveLabels,
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
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [ExchangeType('PswsHashtable')] [object] $Setting,
    [ExchangeType('PswsHashtable')] [object] $Settings
)
