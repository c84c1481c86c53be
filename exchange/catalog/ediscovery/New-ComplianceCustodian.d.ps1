[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [string] $Case,
    [Parameter(Mandatory)] [string] $ContactEmail,
    [string[]] $ExchangeLocation,
    [string[]] $PublicFolderLocation,
    [string[]] $SharePointLocation
)
