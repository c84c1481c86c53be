[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [ExchangeType('Boolean')] [object] $FocusedInboxOn,
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [switch] $UseCustomRouting
)
