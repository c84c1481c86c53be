[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxAuditBypassAssociationIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [bool] $AuditBypassEnabled
)
