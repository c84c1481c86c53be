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
    [object] $AddOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddPowerBILocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddPowerBILocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AddSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')] [string] $ApplySensitivityLabel,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('Workload')]
    [object] $ApplySensitivityLabelOverwriteWorkloads,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('TimeSpan')] [object] $AutoEnableAfter,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Identity')] [object] $EnforcementPlanes,
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
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('SmtpAddress[]')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SmtpAddress')]
    [object] $ExternalMailRightsManagementOwner,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'InformationBarrierDefault')]
    [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')]
    [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identity')] [bool] $IncludeSimulationPolicyGrading,
    [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
    [ArgumentCompletions('Enable', 'Disable', 'TestWithNotifications', 'TestWithoutNotifications')]
    [ExchangeType('PolicyMode')]
    [object] $Mode,
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
    [Parameter(ParameterSetName = 'Identity')] [bool] $OverwriteLabel,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemovePowerBILocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemovePowerBILocationException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RemoveSharePointLocationException,
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [bool] $SpoAipIntegrationEnabled,
    [Parameter(ParameterSetName = 'Identity')] [bool] $StartSimulation
)
