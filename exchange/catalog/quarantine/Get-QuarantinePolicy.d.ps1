[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineTagIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('QuarantinePolicy', 'GlobalQuarantinePolicy')]
    [ExchangeType('QuarantinePolicyType')]
    [object] $QuarantinePolicyType
)
