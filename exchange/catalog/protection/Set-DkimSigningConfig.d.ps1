[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DkimSigningConfigIdParameter')]
    [object] $Identity,
    [string] $AdminDisplayName,
    [ArgumentCompletions('Relaxed', 'Simple')]
    [ExchangeType('CanonicalizationType')]
    [object] $BodyCanonicalization,
    [bool] $Enabled,
    [ArgumentCompletions('Relaxed', 'Simple')]
    [ExchangeType('CanonicalizationType')]
    [object] $HeaderCanonicalization,
    [switch] $PublishTxtRecords
)
