[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AuditLogSearchIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ExDateTime')] [object] $CreatedAfter,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ExDateTime')] [object] $CreatedBefore,
    [Parameter(ParameterSetName = 'Identity')] [int] $ResultSize,
    [Parameter(ParameterSetName = 'Identity')] [string] $Type
)
