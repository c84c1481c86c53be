[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MobileDeviceIdParameter')]
    [object] $Identity,
    [switch] $ActiveSync,
    [switch] $GetMailboxLog,
    [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [ExchangeType('MultiValuedProperty')] [object] $NotificationEmailAddresses,
    [switch] $OWAforDevices,
    [switch] $RestApi,
    [switch] $ShowRecoveryPassword,
    [switch] $UniversalOutlook,
    [switch] $UseCustomRouting
)
