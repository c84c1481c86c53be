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
    [object] $AddEndpointDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddEndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOnPremisesScannerDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOnPremisesScannerDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddPowerBIDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddPowerBIDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddTeamsLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddThirdPartyAppDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddThirdPartyAppDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AutoEnableAfter,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [string] $EndpointDlpExtendedLocations,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EnforcementPlanes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Boolean')] [object] $IsFromSmartInsights,
    [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Enable', 'Disable', 'TestWithNotifications', 'TestWithoutNotifications')]
    [ExchangeType('PolicyMode')]
    [object] $Mode,
    [Parameter(ParameterSetName = 'Identity')] [string] $NewName,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveEndpointDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveEndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOnPremisesScannerDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOnPremisesScannerDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemovePowerBIDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemovePowerBIDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveTeamsLocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveThirdPartyAppDlpLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveThirdPartyAppDlpLocationException,
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [Parameter(ParameterSetName = 'Identity')] [object] $SharePointAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')] [object] $SharePointAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [bool] $StartSimulation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsAdaptiveScopesException
)
