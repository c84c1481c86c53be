[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $Operation,
    [ExchangeType('AuditRecordType')] [object] $RecordType,
    [ArgumentCompletions('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
    [ExchangeType('UnifiedAuditLogRetentionDuration')]
    [object] $RetentionDuration,
    [string] $UserId
)
