[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UnifiedGroupIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter[]')] [object[]] $Links,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Members', 'Owners', 'Subscribers')]
    [ExchangeType('LinkType')]
    [object] $LinkType
)
