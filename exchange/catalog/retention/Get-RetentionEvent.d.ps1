[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('EwsStoreObjectIdParameter')]
    [object] $Identity,
    [Cloud('EXO')] [switch] $AllStatus,
    [ExchangeType('Fqdn')] [Cloud('SCC')] [object] $DomainController
)
