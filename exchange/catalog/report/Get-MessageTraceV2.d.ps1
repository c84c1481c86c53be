<#
.SYNOPSIS
    Follows messages through the service.
.EXAMPLE
    Get-MessageTraceV2 -SenderAddress alex@contoso.onmicrosoft.com
#>
[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $EndDate,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $FromIP,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $MessageId,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('Guid')] [object] $MessageTraceId,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $RecipientAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $ResultSize,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('DateTime')] [object] $StartDate,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $StartingRecipientAddress,
    [ExchangeType('MultiValuedProperty')] [object] $Status,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Subject,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateSet('contains', 'startswith', 'endswith')]
    [string] $SubjectFilterType,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ToIP
)
