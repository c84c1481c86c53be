[CmdletBinding(DefaultParameterSetName = 'RecipientFilter', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'DatabaseFilter')]
    [Parameter(ParameterSetName = 'DatabaseList')]
    [Parameter(ParameterSetName = 'RecipientFilter')]
    [Parameter(ParameterSetName = 'ServerFilter')]
    [Parameter(ParameterSetName = 'ServerList')]
    [switch] $Exclusive,
    [Parameter(ParameterSetName = 'DatabaseFilter')]
    [Parameter(ParameterSetName = 'DatabaseList')]
    [Parameter(ParameterSetName = 'RecipientFilter')]
    [Parameter(ParameterSetName = 'ServerFilter')]
    [Parameter(ParameterSetName = 'ServerList')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'RecipientFilter', Mandatory)] [string] $RecipientRestrictionFilter,
    [Parameter(ParameterSetName = 'RecipientFilter')]
    [ExchangeType('OrganizationalUnitIdParameter')]
    [object] $RecipientRoot
)
