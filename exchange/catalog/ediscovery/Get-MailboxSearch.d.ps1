[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SearchObjectIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'InPlaceHoldIdentity', Mandatory)] [string] $InPlaceHoldIdentity,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $ShowDeletionInProgressSearches
)
