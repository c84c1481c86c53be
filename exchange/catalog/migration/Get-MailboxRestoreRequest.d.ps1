[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxRestoreRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $HighPriority,
    [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'Filtering')]
    [ArgumentCompletions('AutoSuspended', 'Completed', 'CompletedWithWarning', 'CompletionInProgress', 'Failed', 'InProgress', 'Queued', 'Retrying', 'Suspended', 'Synced')]
    [ExchangeType('RequestStatus')]
    [object] $Status,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend,
    [Parameter(ParameterSetName = 'Filtering')]
    [ExchangeType('MailboxOrMailUserIdParameter')]
    [object] $TargetMailbox
)
