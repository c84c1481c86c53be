[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $ApplySensitivityLabel,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('Workload')]
    [object] $ApplySensitivityLabelOverwriteWorkloads,
    [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $EnforcementPlanes,
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
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('SmtpAddress')]
    [object] $ExternalMailRightsManagementOwner,
    [switch] $Force,
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
    [Parameter(ParameterSetName = 'Default')] [bool] $OverwriteLabel,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'Default')] [object] $PowerBILocation,
    [Parameter(ParameterSetName = 'Default')] [object] $PowerBILocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Default')] [switch] $RemoveLabel,
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
    [Parameter(ParameterSetName = 'Default')] [bool] $UnifiedAuditLogEnabled
)
