[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderIdParameter')]
    [object] $Identity,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
