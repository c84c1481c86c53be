[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [ExchangeType('MultiValuedProperty')] [object] $Actor,
    [ExchangeType('MultiValuedProperty')] [object] $DlpCompliancePolicy,
    [ExchangeType('MultiValuedProperty')] [object] $DlpComplianceRule,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [int] $Page,
    [int] $PageSize,
    [ExchangeType('MultiValuedProperty')] [object] $Source,
    [ExchangeType('DateTime')] [object] $StartDate
)
