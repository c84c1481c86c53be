[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UnifiedGroupIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Members', 'Owners', 'Subscribers')]
    [ExchangeType('LinkType')]
    [object] $LinkType,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
