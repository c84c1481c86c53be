[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Description,
    [switch] $Force,
    [bool] $InPlaceHoldEnabled,
    [string] $InPlaceHoldIdentity,
    [ExchangeType('Unlimited')] [object] $ItemHoldPeriod,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $SourceMailboxes
)
