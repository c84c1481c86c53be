[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [guid] $AdministrativeUnit,
    [object[]] $EnabledStates,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $FilterConditions,
    [object[]] $LinkedRecipientEnabledStates,
    [Parameter(Mandatory)] [object] $LocationType,
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery,
    [object] $UseKql
)
