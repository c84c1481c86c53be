[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceCaseIdParameter')]
    [object] $Identity,
    [switch] $AddOrUpdateSources,
    [ExchangeType('ComplianceCaseType')] [object] $CaseType,
    [switch] $Close,
    [string] $Description,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [string] $ExternalId,
    [string] $Name,
    [switch] $RemoveSources,
    [switch] $Reopen,
    [object[]] $Sources
)
