[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('HostedConnectionFilterPolicyIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [string] $Action,
    [Parameter(Mandatory)] [string] $SendingInfrastructure,
    [Parameter(Mandatory)] [string] $SpoofedUser,
    [Parameter(Mandatory)] [string] $SpoofType
)
