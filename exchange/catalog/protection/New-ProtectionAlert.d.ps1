[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [ArgumentCompletions('None', 'SimpleAggregation', 'AnomalousAggregation')]
    [ExchangeType('AlertAggregationType')]
    [object] $AggregationType,
    [ExchangeType('MultiValuedProperty')] [object] $AlertBy,
    [ExchangeType('MultiValuedProperty')] [object] $AlertFor,
    [Parameter(Mandatory)]
    [ArgumentCompletions('AccessGovernance', 'ComplianceManager', 'DataGovernance', 'MailFlow', 'Others', 'PrivacyManagement', 'Supervision', 'ThreatManagement')]
    [ExchangeType('AlertRuleCategory')]
    [object] $Category,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [ExchangeType('Guid')] [object] $CorrelationPolicyId,
    [ExchangeType('PswsHashtable')] [object] $CustomProperties,
    [string] $Description,
    [Parameter(ParameterSetName = 'Default')] [bool] $Disabled,
    [object] $ExternalScenarioData,
    [string] $Filter,
    [string] $LogicalOperationName,
    [Parameter(Mandatory)] [string] $Name,
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
    [object] $StreamType,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Activity', 'Malware')]
    [ExchangeType('ThreatAlertType')]
    [object] $ThreatType,
    [ExchangeType('Int32')] [object] $Threshold,
    [ExchangeType('Int32')] [object] $TimeWindow,
    [ExchangeType('Boolean')] [object] $UseCreatedDateTime,
    [ExchangeType('UInt64')] [object] $VolumeThreshold
)
