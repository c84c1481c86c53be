[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $ApplyComplianceTag,
    [string] $Comment,
    [ExchangeType('PswsHashtable[]')] [object[]] $ContentContainsSensitiveInformation,
    [ExchangeType('DateTime')] [object] $ContentDateFrom,
    [ExchangeType('DateTime')] [object] $ContentDateTo,
    [string] $ContentMatchQuery,
    [ArgumentCompletions('IPM')] [ExchangeType('Unlimited')] [object] $ExcludedItemClasses,
    [string] $ExpirationDateOption,
    [string] $RetentionComplianceAction,
    [ArgumentCompletions('Unlimited')] [ExchangeType('Unlimited')] [object] $RetentionDuration,
    [ArgumentCompletions('Days', 'Months', 'Years')]
    [ExchangeType('HoldDurationHint')]
    [object] $RetentionDurationDisplayHint
)
