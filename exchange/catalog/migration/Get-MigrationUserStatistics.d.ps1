[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationUserIdParameter')]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [switch] $IncludeReport,
    [switch] $IncludeSkippedItems,
    [ExchangeType('Int32')] [object] $LimitSkippedItemsTo,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [switch] $SkipSubscription
)
