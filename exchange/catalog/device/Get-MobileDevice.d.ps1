[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MobileDeviceIdParameter')]
    [object] $Identity,
    [switch] $ActiveSync,
    [string] $Filter,
    [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [switch] $OWAforDevices,
    [switch] $RestApi,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy,
    [switch] $UniversalOutlook
)
