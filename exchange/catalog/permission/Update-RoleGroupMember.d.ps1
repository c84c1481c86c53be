[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [ExchangeType('MultiValuedProperty')] [object] $Members
)
