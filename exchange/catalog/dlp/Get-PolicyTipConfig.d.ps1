[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyTipConfigIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Paramters')]
    [ArgumentCompletions('NotifyOnly', 'RejectOverride', 'Reject')]
    [ExchangeType('PolicyTipMessageConfigAction')]
    [object] $Action,
    [Parameter(ParameterSetName = 'Paramters')] [cultureinfo] $Locale,
    [Parameter(ParameterSetName = 'Paramters')] [switch] $Original
)
