[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $HighConfidencePhishQuarantineTag,
    [string] $MalwareQuarantineTag,
    [string] $Name,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [bool] $ZapEnabled
)
