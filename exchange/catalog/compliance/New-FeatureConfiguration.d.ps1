[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [Parameter(Mandatory)] [ExchangeType('PolicyScenario')] [object] $FeatureScenario,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Enable', 'Disable')]
    [ExchangeType('PolicyMode')]
    [object] $Mode,
    [Parameter(ParameterSetName = 'Default')] [object] $PolicyRBACScopes,
    [Parameter(Mandatory)] [string] $ScenarioConfig
)
