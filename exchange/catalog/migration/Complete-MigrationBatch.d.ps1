[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationBatchIdParameter')]
    [object] $Identity,
    [switch] $CompletePublicFolderMigrationWithDataLoss,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [switch] $SyncAndComplete
)
