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
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddEndpointDlpLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddEndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddExchangeLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddTeamsLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddTeamsLocationException,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'Identity')] [object] $EnforcementPlanes,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExchangeScopeOcrAnyRecipientExternal,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
    [object] $Mode,
    [object] $OcrMode,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Identity')] [object[]] $OneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveEndpointDlpLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveEndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveExchangeLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveOneDriveLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveOneDriveLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveSharePointLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveSharePointLocationException,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveTeamsLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveTeamsLocationException
)
