[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AppIdParameter')]
    [object] $Identity,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [switch] $OrganizationApp,
    [switch] $PrivateCatalog
)
