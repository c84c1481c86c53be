[CmdletBinding(SupportsShouldProcess)]
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
    [Parameter(ParameterSetName = 'Identity')] [bool] $CancelImpactAssessment,
    [Parameter(ParameterSetName = 'Identity')] [bool] $CancelScan,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')] [object] $ExchangeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')] [object] $ExchangeAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('SmtpAddress[]')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Enable', 'Disable', 'TestWithNotifications', 'TestWithoutNotifications', 'PendingDeletion')]
    [ExchangeType('PolicyMode')]
    [object] $Mode,
    [Parameter(ParameterSetName = 'Identity')] [object] $OneDriveAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')] [object] $OneDriveAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PolicyRBACScopes,
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
    [Parameter(ParameterSetName = 'Identity')] [object] $ScanBudget,
    [Parameter(ParameterSetName = 'Identity')] [string] $ScanType,
    [Parameter(ParameterSetName = 'Identity')] [object] $SharePointAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')] [object] $SharePointAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Identity')] [bool] $StartImpactAssessment,
    [Parameter(ParameterSetName = 'Identity')] [bool] $StopImpactAssessmentAndStartClassification,
    [Parameter(ParameterSetName = 'Identity')] [object] $TeamsAdaptiveScopes,
    [Parameter(ParameterSetName = 'Identity')] [object] $TeamsAdaptiveScopesException
)
