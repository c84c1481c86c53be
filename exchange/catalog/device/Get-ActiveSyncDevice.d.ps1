[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ActiveSyncDeviceIdParameter')]
    [object] $Identity,
    [string] $Filter,
    [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
