[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AddDomains,
    [ExchangeType('MultiValuedProperty')] [object] $AddSenderIpRanges,
    [string] $Comment,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('MultiValuedProperty')] [object] $RemoveDomains,
    [ExchangeType('MultiValuedProperty')] [object] $RemoveSenderIpRanges
)
