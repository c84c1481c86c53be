[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocationException,
    [object] $Mode,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $OneDriveLocationException,
    [Parameter(Mandatory)] [object] $PrivacyManagementScenario,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $SharePointLocationException,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsLocation,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsLocationException
)
