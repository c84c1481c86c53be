[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceCaseIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('AdvancedEdiscovery', 'ComplianceClassifier', 'ComplianceWorkspace', 'DataInvestigation', 'DSR', 'InsiderRisk', 'InternalInvestigation', 'SupervisionPolicy')]
    [ExchangeType('ComplianceCaseType')]
    [object] $CaseType,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [switch] $RecentOnly,
    [string] $RoleGroup
)
