[CmdletBinding(DefaultParameterSetName = 'ExtensionFileData', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [ExchangeType('AddInOverrides')] [object] $AddInOverrides,
    [switch] $AllowReadWriteMailbox,
    [ExchangeType('AllowSetting')] [object] $AllowSetting,
    [string] $AppState,
    [string] $AppType,
    [ArgumentCompletions('Enabled', 'Disabled', 'AlwaysEnabled')]
    [ExchangeType('DefaultStateForUser')]
    [object] $DefaultStateForUser,
    [switch] $DownloadOnly,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $Etoken,
    [Parameter(ParameterSetName = 'ExtensionFileData')] [byte[]] $FileData,
    [Parameter(ParameterSetName = 'ExtensionFileStream')]
    [ExchangeType('Stream')]
    [System.IO.Stream] $FileStream,
    [string] $Identity,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceAssetID,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceCorrelationID,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceQueryMarket,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceServicesUrl,
    [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceUserProfileType,
    [switch] $OrganizationApp,
    [switch] $PrivateCatalog,
    [ArgumentCompletions('Everyone', 'SpecificUsers')]
    [ExchangeType('ClientExtensionProvidedTo')]
    [object] $ProvidedTo,
    [switch] $UpdateAppState,
    [Parameter(ParameterSetName = 'ExtensionPrivateURL')] [uri] $Url,
    [ExchangeType('MultiValuedProperty')] [object] $UserList,
    [string] $Version
)
