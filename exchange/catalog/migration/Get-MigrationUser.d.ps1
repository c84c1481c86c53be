[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationUserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'StatusAndBatchId')]
    [ExchangeType('MigrationBatchIdParameter')]
    [object] $BatchId,
    [Parameter(ParameterSetName = 'EmailAddress', Mandatory)]
    [ExchangeType('EmailAddress')]
    [object] $EmailAddress,
    [switch] $IncludeAssociatedUsers,
    [Parameter(ParameterSetName = 'MailboxGuid', Mandatory)] [ExchangeType('Guid')] [object] $MailboxGuid,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'StatusAndBatchId')]
    [ArgumentCompletions('Completed', 'CompletedWithWarnings', 'Completing', 'CompletionFailed', 'CompletionSynced', 'Corrupted', 'Failed', 'IncrementalFailed', 'IncrementalStopped', 'IncrementalSynced', 'IncrementalSyncing', 'Provisioning', 'ProvisionUpdating', 'Queued', 'Removing', 'Starting', 'Stopped', 'Stopping', 'Synced', 'Syncing', 'Validating')]
    [ExchangeType('MigrationUserStatus')]
    [object] $Status,
    [Parameter(ParameterSetName = 'StatusAndBatchId')]
    [ArgumentCompletions('Active', 'Completed', 'Failed', 'Stopped', 'Synced')]
    [ExchangeType('MigrationUserStatusSummary')]
    [object] $StatusSummary
)
