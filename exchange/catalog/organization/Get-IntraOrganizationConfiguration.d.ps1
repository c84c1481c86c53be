[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OnPremisesOrganizationIdParameter')]
    [object] $OrganizationGuid
)
