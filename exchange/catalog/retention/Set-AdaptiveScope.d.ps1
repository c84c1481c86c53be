[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'AdministrativeUnit', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery')]
    [Parameter(ParameterSetName = 'AdministrativeUnit', Mandatory)]
    [Parameter(ParameterSetName = 'Default')]
    [guid] $AdministrativeUnit,
    [string] $Comment,
    [object[]] $EnabledStates,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ArgumentCompletions('Site')]
    [ExchangeType('PswsHashtable')]
    [object] $FilterConditions,
    [object[]] $LinkedRecipientEnabledStates,
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery
)
