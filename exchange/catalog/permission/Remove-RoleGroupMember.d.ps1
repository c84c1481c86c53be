[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleGroupIdParameter')]
    [Cloud('EXO')]
    [object] $Identity,
    [Cloud('EXO')] [switch] $BypassSecurityGroupManagerCheck,
    [Parameter(Mandatory, ValueFromPipeline)]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [Cloud('EXO')]
    [object] $Member
)
