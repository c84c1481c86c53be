[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $AdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $Applications,
    [string] $Comment,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeLocationException,
    [switch] $ExcludeSPE,
    [switch] $Force,
    [switch] $IncludeUserOwnedContainers,
    [switch] $IsSimulation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ModernGroupLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ModernGroupLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $OneDriveLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $OneDriveLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $PolicyTemplateInfo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $PublicFolderLocation,
    [bool] $RestrictiveRetention,
    [bool] $RetainCloudAttachment,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SharePointLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SkypeLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SkypeLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsChannelLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsChannelLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsChatLocation,
    [Parameter(ParameterSetName = 'TeamLocation')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TeamsChatLocationException
)
