[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderMailboxMigrationRequestIdParameter')]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [switch] $IncludeReport,
    [switch] $IncludeSkippedItems,
    [switch] $ReportOnly
)
