[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $AdaptiveScopeLocation,
    [string[]] $Applications,
    [string] $Comment,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExchangeLocationException,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ModernGroupLocation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ModernGroupLocationException,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [bool] $RestrictiveRetention
)
