[CmdletBinding(DefaultParameterSetName = 'OrganizationSegmentsDefault')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity
)
