[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ExchangeType('DateTime')] [object] $EndDate,
    [int] $Page,
    [int] $PageSize,
    [ExchangeType('MultiValuedProperty')] [object] $Policies,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $Reviewers,
    [ExchangeType('DateTime')] [object] $StartDate
)
