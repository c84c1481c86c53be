[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ServicePrincipalIdParameter')]
    [object] $Identity,
    [string] $DisplayName,
    [Cloud('EXO')] [bool] $OverrideEnforceExoAppRbacPermissions
)
