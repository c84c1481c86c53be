[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Paged', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'StreamBased', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationReportIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'StreamBased', Mandatory)]
    [ExchangeType('Stream')]
    [System.IO.Stream] $CsvStream,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [Parameter(ParameterSetName = 'Paged', Mandatory)] [int] $RowCount,
    [Parameter(ParameterSetName = 'Paged', Mandatory)] [int] $StartingRowIndex
)
