[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ActiveSyncDeviceIdParameter')]
    [object] $Identity,
    [switch] $GetMailboxLog,
    [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [ExchangeType('MultiValuedProperty')] [object] $NotificationEmailAddresses,
    [switch] $ShowRecoveryPassword
)
