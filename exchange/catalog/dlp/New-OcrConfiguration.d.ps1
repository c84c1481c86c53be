[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $EnforcementPlanes,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocationException,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExchangeScopeOcrAnyRecipientExternal,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSender,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSenderException,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSenderMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExchangeSenderMemberOfException,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations,
    [object] $Mode,
    [object] $OcrMode,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocationException,
    [Parameter(ParameterSetName = 'Default')] [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $OneDriveSharedByMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsLocationException
)
