[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('ExDateTime')]
    [object] $EndDate,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('Boolean')]
    [object] $ExternalAccess,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [switch] $GroupMailbox,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('Boolean')]
    [object] $HasAttachments,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [switch] $IncludeInactiveMailbox,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('MultiValuedProperty')]
    [object] $LogonTypes,
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('MultiValuedProperty')]
    [object] $Mailboxes,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('MultiValuedProperty')]
    [object] $Operations,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [int] $ResultSize,
    [Parameter(ParameterSetName = 'Identity')] [switch] $ShowDetails,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'MultipleMailboxesSearch')]
    [ExchangeType('ExDateTime')]
    [object] $StartDate
)
