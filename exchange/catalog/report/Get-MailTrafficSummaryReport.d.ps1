[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $Category,
    [ExchangeType('MultiValuedProperty')] [object] $DlpPolicy,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('DateTime')] [object] $EndDate,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $TransportRule
)
