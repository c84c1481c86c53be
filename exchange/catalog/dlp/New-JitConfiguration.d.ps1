[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [string] $EndpointConfig,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $EndpointDlpLocationException,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfOneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfOneDriveSharedByMemberOf,
    [object] $Mode,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocationException,
    [Parameter(ParameterSetName = 'Default')] [object[]] $OneDriveSharedBy,
    [Parameter(ParameterSetName = 'Default')] [object[]] $OneDriveSharedByMemberOf,
    [object] $Organization,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocationException
)
