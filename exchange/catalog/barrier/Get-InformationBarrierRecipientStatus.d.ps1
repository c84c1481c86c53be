[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity2
)
