[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [string[]] $AddExchangeLocation,
    [string[]] $AddPublicFolderLocation,
    [string[]] $AddSharePointLocation,
    [string] $ContactEmail,
    [string[]] $ExchangeLocation,
    [string[]] $PublicFolderLocation,
    [string[]] $RemoveExchangeLocation,
    [string[]] $RemovePublicFolderLocation,
    [string[]] $RemoveSharePointLocation,
    [string[]] $SharePointLocation
)
