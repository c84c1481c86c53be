[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('None', 'SimpleAggregation', 'AnomalousAggregation')]
    [ExchangeType('AlertAggregationType')]
    [object] $AggregationType,
    [ExchangeType('MultiValuedProperty')] [object] $AlertBy,
    [ExchangeType('MultiValuedProperty')] [object] $AlertFor,
    [ArgumentCompletions('AccessGovernance', 'ComplianceManager', 'DataGovernance', 'MailFlow', 'Others', 'PrivacyManagement', 'Supervision', 'ThreatManagement')]
    [ExchangeType('AlertRuleCategory')]
    [object] $Category,
    [string] $Comment,
    [string] $Description,
    [bool] $Disabled,
    [object] $ExternalScenarioData,
    [string] $Filter,
    [cultureinfo] $NotificationCulture,
    [bool] $NotificationEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $NotifyUser,
    [bool] $NotifyUserOnFilterMatch,
    [ExchangeType('DateTime')] [object] $NotifyUserSuppressionExpiryDate,
    [ExchangeType('Int32')] [object] $NotifyUserThrottleThreshold,
    [ExchangeType('Int32')] [object] $NotifyUserThrottleWindow,
    [ExchangeType('MultiValuedProperty')] [object] $Operation,
    [ExchangeType('MultiValuedProperty')] [object] $PrivacyManagementScopedSensitiveInformationTypes,
    [ExchangeType('MultiValuedProperty')]
    [object] $PrivacyManagementScopedSensitiveInformationTypesForCounting,
    [ExchangeType('UInt64')] [object] $PrivacyManagementScopedSensitiveInformationTypesThreshold,
    [ArgumentCompletions('Medium', 'High')] [ExchangeType('RuleSeverity')] [object] $Severity,
    [ExchangeType('Int32')] [object] $Threshold,
    [ExchangeType('Int32')] [object] $TimeWindow,
    [ExchangeType('UInt64')] [object] $VolumeThreshold
)
