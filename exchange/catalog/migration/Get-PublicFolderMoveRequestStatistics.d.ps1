[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderMoveRequestIdParameter')]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [switch] $IncludeReport,
    [switch] $IncludeSkippedItems,
    [switch] $ReportOnly,
    [Parameter(ParameterSetName = 'MigrationRequestQueue')] [guid] $RequestGuid,
    [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
    [ExchangeType('DatabaseIdParameter')]
    [object] $RequestQueue
)
