[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [Parameter(ValueFromPipeline)] [ExchangeType('MultiValuedProperty')] [object] $Members
)
