[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [switch] $UseCustomRouting
)
