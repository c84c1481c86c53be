[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery')]
    [Parameter(ParameterSetName = 'Default')]
    [guid] $AdministrativeUnit,
    [string] $Comment,
    [object[]] $EnabledStates,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ArgumentCompletions('Site')]
    [ExchangeType('PswsHashtable')]
    [object] $FilterConditions,
    [object[]] $LinkedRecipientEnabledStates,
    [Parameter(Mandatory)]
    [ArgumentCompletions('User', 'Site')]
    [ExchangeType('DynamicBoundaryLocationType')]
    [object] $LocationType,
    [Parameter(Mandatory)] [string] $Name,
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery,
    [object] $UseKql
)
