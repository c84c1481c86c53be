[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [Parameter(ParameterSetName = 'TypeFilter', Mandatory)]
    [ArgumentCompletions('ExchangeOutlookAnywhere', 'ExchangeRemoteMove', 'IMAP', 'PublicFolder')]
    [ExchangeType('MigrationType')]
    [object] $Type
)
