[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [ExchangeType('MultiValuedProperty')] [object] $Direction,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $EventType,
    [ExchangeType('MultiValuedProperty')] [object] $MessageId,
    [ExchangeType('MultiValuedProperty')] [object] $MessageTraceId,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [ExchangeType('MultiValuedProperty')] [object] $RecipientAddress,
    [ExchangeType('MultiValuedProperty')] [object] $SenderAddress,
    [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $TransportRule
)
