[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationUserIdParameter')]
    [object] $Identity,
    [switch] $ApproveSkippedItems,
    [ExchangeType('DateTime')] [object] $CompleteAfter,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [ExchangeType('DateTime')] [object] $StartAfter,
    [switch] $SyncNow
)
