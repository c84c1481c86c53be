[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Description,
    [ExchangeType('MultiValuedProperty')] [object] $Operations,
    [Parameter(Mandatory)] [int] $Priority,
    [ExchangeType('MultiValuedProperty')] [object] $RecordTypes,
    [Parameter(Mandatory)]
    [ArgumentCompletions('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
    [ExchangeType('UnifiedAuditLogRetentionDuration')]
    [object] $RetentionDuration,
    [ExchangeType('MultiValuedProperty')] [object] $UserIds
)
