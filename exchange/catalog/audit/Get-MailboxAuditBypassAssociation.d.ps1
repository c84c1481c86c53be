[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxAuditBypassAssociationIdParameter')]
    [object] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
