[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object[]] $EnabledStates,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $FilterConditions,
    [object[]] $LinkedRecipientEnabledStates,
    [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery
)
