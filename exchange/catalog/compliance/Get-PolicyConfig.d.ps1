[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationIdParameter')]
    [Cloud('SCC')]
    [object] $Identity
)
