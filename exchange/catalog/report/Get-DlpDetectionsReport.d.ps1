[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [string] $AggregateBy,
    [ExchangeType('MultiValuedProperty')] [object] $DlpCompliancePolicy,
    [ExchangeType('MultiValuedProperty')] [object] $DlpComplianceRule,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [ExchangeType('Expression')] [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression,
    [int] $Page,
    [int] $PageSize,
    [ExchangeType('MultiValuedProperty')] [object] $Source,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $SummarizeBy
)
