[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxImportRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'MailboxFiltering')]
    [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
    [string] $BatchName,
    [Parameter(ParameterSetName = 'MailboxFiltering')]
    [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $Mailbox,
    [Parameter(ParameterSetName = 'MailboxFiltering')]
    [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
    [string] $Name,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'MailboxFiltering')]
    [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
    [ArgumentCompletions('AutoSuspended', 'Completed', 'CompletedWithWarning', 'CompletionInProgress', 'Failed', 'InProgress', 'Queued', 'Retrying', 'Suspended', 'Synced')]
    [ExchangeType('RequestStatus')]
    [object] $Status,
    [Parameter(ParameterSetName = 'MailboxFiltering')]
    [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
    [bool] $Suspend
)
