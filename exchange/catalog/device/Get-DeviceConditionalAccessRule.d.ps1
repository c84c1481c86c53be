[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [Cloud('SCC')] [switch] $CompareToWorkload,
    [ExchangeType('Fqdn')] [Cloud('SCC')] [object] $DomainController
)
