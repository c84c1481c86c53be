[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SearchObjectIdParameter')]
    [object] $Identity,
    [string] $Description,
    [switch] $Force,
    [bool] $InPlaceHoldEnabled,
    [ExchangeType('Unlimited')] [object] $ItemHoldPeriod,
    [string] $Name,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SourceMailboxes
)
