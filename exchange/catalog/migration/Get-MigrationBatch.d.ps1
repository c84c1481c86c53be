[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationBatchIdParameter')]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [Parameter(ParameterSetName = 'BatchesByEndpoint')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $Endpoint,
    [switch] $IncludeReport,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'BatchesByStatus')]
    [ArgumentCompletions('Completed', 'CompletedWithErrors', 'Completing', 'Corrupted', 'Created', 'Failed', 'IncrementalSyncing', 'Removing', 'Starting', 'Stopped', 'Syncing', 'Stopping', 'Synced', 'SyncedwithErrors', 'Waiting')]
    [ExchangeType('MigrationBatchStatus')]
    [object] $Status
)
