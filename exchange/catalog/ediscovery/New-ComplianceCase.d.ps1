[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ArgumentCompletions('AdvancedEdiscovery', 'ComplianceClassifier', 'ComplianceWorkspace', 'DataInvestigation', 'DSR', 'InsiderRisk', 'InternalInvestigation', 'SupervisionPolicy')]
    [ExchangeType('ComplianceCaseType')]
    [object] $CaseType,
    [string] $Description,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [string] $ExternalId,
    [string] $SecondaryCaseType,
    [string] $SourceCaseType,
    [object[]] $Sources
)
