[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $Comment,
    [ExchangeType('DateTime')] [object] $ContentDateFrom,
    [ExchangeType('DateTime')] [object] $ContentDateTo,
    [string] $ContentMatchQuery,
    [bool] $Disabled,
    [ArgumentCompletions('Unlimited')] [ExchangeType('Unlimited')] [object] $HoldContent,
    [ArgumentCompletions('Days', 'Months', 'Years')]
    [ExchangeType('HoldDurationHint')]
    [object] $HoldDurationDisplayHint
)
