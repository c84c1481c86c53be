[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $AllowNotFoundExchangeLocationsEnabled,
    [string] $Case,
    [string] $ContentMatchQuery,
    [string] $Description,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $ExchangeLocation,
    [string[]] $ExchangeLocationExclusion,
    [switch] $Force,
    [string[]] $HoldNames,
    [bool] $IncludeOrgContent,
    [bool] $IncludeUserAppContent,
    [cultureinfo] $Language,
    [object] $LogLevel,
    [string[]] $OneDriveLocation,
    [string[]] $OneDriveLocationExclusion,
    [string[]] $PublicFolderLocation,
    [string[]] $PublicFolderLocationExclusion,
    [string[]] $RefinerNames,
    [string[]] $SearchNames,
    [string[]] $SharePointLocation,
    [string[]] $SharePointLocationExclusion,
    [string[]] $StatusMailRecipients
)
