[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $EndDate,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $FromIP,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $MessageId,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('Guid')] [object] $MessageTraceId,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $RecipientAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $StartDate,
    [ExchangeType('MultiValuedProperty')] [object] $Status,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ToIP
)
