[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [string] $AppId
)
