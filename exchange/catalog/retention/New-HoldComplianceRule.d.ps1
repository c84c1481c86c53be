[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ContentDateFrom,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ContentDateTo,
    [Parameter(ParameterSetName = 'Default')] [string] $ContentMatchQuery,
    [Parameter(ParameterSetName = 'Default')] [bool] $Disabled,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Unlimited')]
    [ExchangeType('Unlimited')]
    [object] $HoldContent,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Days', 'Months', 'Years')]
    [ExchangeType('HoldDurationHint')]
    [object] $HoldDurationDisplayHint,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy
)
