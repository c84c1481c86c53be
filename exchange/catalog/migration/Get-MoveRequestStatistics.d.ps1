[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MoveRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Analysis,
    [string] $DiagnosticInfo,
    [switch] $DiagnosticOnly,
    [switch] $IncludeReport,
    [ExchangeType('MailboxIdParameter')] [object] $ProxyToMailbox,
    [switch] $ReportOnly
)
