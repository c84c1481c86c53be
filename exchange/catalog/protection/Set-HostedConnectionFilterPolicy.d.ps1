[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('HostedConnectionFilterPolicyIdParameter')]
    [object] $Identity,
    [string] $AdminDisplayName,
    [string] $ConfigurationXmlRaw,
    [bool] $EnableSafeList,
    [ExchangeType('MultiValuedProperty')] [object] $IPAllowList,
    [ExchangeType('MultiValuedProperty')] [object] $IPBlockList,
    [switch] $MakeDefault
)
