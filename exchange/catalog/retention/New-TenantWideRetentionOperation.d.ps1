[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Position = 1)] [string] $Comment,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [object] $AdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Default')]
    [object] $Applications,
    [Parameter(ParameterSetName = 'Default')] [string] $ContentMatchQuery,
    [string] $DestinationLabel,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocationException,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [object] $ModernGroupLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $ModernGroupLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocationException,
    [Parameter(Mandatory)] [string] $Operation,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocationException,
    [Parameter(Mandatory)] [object] $SourceLabel
)
