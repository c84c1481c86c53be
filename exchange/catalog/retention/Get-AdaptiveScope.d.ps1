[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AdministrativeUnits,
    [ExchangeType('MultiValuedProperty')] [object] $LocationTypes
)
