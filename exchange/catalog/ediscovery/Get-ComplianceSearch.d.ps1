[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceSearchIdParameter')]
    [object] $Identity,
    [string] $Case,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
