[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationBatchIdParameter')]
    [object] $Identity,
    [switch] $AddUsers,
    [bool] $AllowUnknownColumnsInCSV,
    [switch] $ApproveSkippedItems,
    [ExchangeType('DateTime')] [object] $CompleteAfter,
    [byte[]] $CSVData,
    [ExchangeType('MultiValuedProperty')] [object] $MoveOptions,
    [ExchangeType('MultiValuedProperty')] [object] $NotificationEmails,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [ExchangeType('TimeSpan')] [object] $ReportInterval,
    [ExchangeType('MultiValuedProperty')] [object] $SkipMerging,
    [ExchangeType('MultiValuedProperty')] [object] $SkipMoving,
    [bool] $SkipReports,
    [ExchangeType('DateTime')] [object] $StartAfter,
    [switch] $SyncNow,
    [switch] $Update
)
