[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DkimSigningConfigIdParameter')]
    [object] $Identity,
    [ExchangeType('UInt16')] [ushort] $KeySize
)
