[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $EndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveAdaptiveScopesException,
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
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [object] $ScanBudget,
    [Parameter(ParameterSetName = 'Default')] [string] $ScanType,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsAdaptiveScopesException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $TeamsLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsLocationException
)
