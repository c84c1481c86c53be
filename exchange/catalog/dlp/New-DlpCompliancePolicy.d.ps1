[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [string] $EndpointDlpExtendedLocations,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EnforcementPlanes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeOnPremisesLocation,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $IsFromSmartInsights,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations,
    [ArgumentCompletions('Enable', 'Disable', 'TestWithNotifications', 'TestWithoutNotifications')]
    [ExchangeType('PolicyMode')]
    [object] $Mode,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveLocationException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $OneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OnPremisesScannerDlpLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OnPremisesScannerDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PowerBIDlpLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PowerBIDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointOnPremisesLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointServerLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $TeamsLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsLocationException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ThirdPartyAppDlpLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ThirdPartyAppDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [switch] $ValidatePolicy
)
