[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MultiValuedProperty')] [object] $Action,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $EndDate,
    [ExchangeType('MultiValuedProperty')] [object] $Event,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $MessageId,
    [Parameter(ValueFromPipelineByPropertyName)] [guid] $MessageTraceId,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $RecipientAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $StartDate
)
