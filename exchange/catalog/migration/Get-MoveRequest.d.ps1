[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MoveRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
    [Parameter(ParameterSetName = 'Filtering')]
    [ArgumentCompletions('CrossOrg', 'HighPriority', 'IntraOrg', 'Join', 'MoveOnlyArchiveMailbox', 'MoveOnlyPrimaryMailbox', 'None', 'Offline', 'Protected', 'Pull', 'Push', 'RemoteLegacy', 'Split', 'Suspend', 'SuspendWhenReadyToComplete', 'TargetIsAggregatedMailbox')]
    [ExchangeType('RequestFlags')]
    [object] $Flags,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $Offline,
    [ExchangeType('MailboxIdParameter')] [object] $ProxyToMailbox,
    [Parameter(ParameterSetName = 'Filtering')] [ExchangeType('Fqdn')] [object] $RemoteHostName,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'Filtering')]
    [Alias('MoveStatus')]
    [ArgumentCompletions('AutoSuspended', 'Completed', 'CompletedWithSkippedItems', 'CompletedWithWarning', 'CompletionInProgress', 'Failed', 'InProgress', 'Queued', 'Retrying', 'Suspended', 'Synced')]
    [ExchangeType('RequestStatus')]
    [object] $Status,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $SuspendWhenReadyToComplete
)
