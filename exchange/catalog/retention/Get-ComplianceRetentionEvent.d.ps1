[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [ExchangeType('DateTime')] [object] $BeginDateTime,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('DateTime')] [object] $EndDateTime,
    [switch] $PreviewOnly
)
