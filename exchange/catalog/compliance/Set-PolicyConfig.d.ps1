[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Identity,
    [ExchangeType('UInt32')] [object] $AggregationTimeWindowForDlpAlerts,
    [int] $CaseHoldPolicyLimit,
    [ArgumentCompletions('Default', 'V0_AggregatedOnly', 'V1_DetailedResults')]
    [ExchangeType('ClassificationScheme')]
    [object] $ClassificationScheme,
    [string] $ComplianceUrl,
    [object] $DlpAlertFoldingConfiguration,
    [string] $DlpAlertSlaConfig,
    [ExchangeType('PswsHashtable[]')] [object[]] $DlpAppGroups,
    [ExchangeType('PswsHashtable[]')] [object[]] $DlpAppGroupsPsws,
    [string] $DlpErrorHandlingConfig,
    [ExchangeType('PswsHashtable[]')] [object] $DlpExtensionGroups,
    [ExchangeType('PswsHashtable')] [object] $DlpNetworkShareGroups,
    [ExchangeType('PswsHashtable')] [object] $DlpPrinterGroups,
    [ExchangeType('PswsHashtable')] [object] $DlpRemovableMediaGroups,
    [ArgumentCompletions('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
    [ExchangeType('RuleSeverity')]
    [object] $DocumentIsUnsupportedSeverity,
    [bool] $EnableAbacFeature,
    [bool] $EnableAdvancedRuleBuilder,
    [bool] $EnableLabelCoauth,
    [bool] $EnableSensitivityLabelingForPdf,
    [bool] $EnableSpoAipMigration,
    [ExchangeType('PswsHashtable[]')] [object[]] $EndpointDlpGlobalSettings,
    [ExchangeType('PswsHashtable[]')] [object[]] $EndpointDlpGlobalSettingsPsws,
    [bool] $ExtendTeamsDlpPoliciesToSharePointOneDrive,
    [ArgumentCompletions('SingleSegment', 'MultiSegment')]
    [ExchangeType('InformationBarrierMode')]
    [object] $InformationBarrierMode,
    [ArgumentCompletions('Enabled', 'Disabled')]
    [ExchangeType('InformationBarrierPeopleSearchRestriction')]
    [object] $InformationBarrierPeopleSearchRestriction,
    [bool] $IsDefaultMlDlpPoliciesOptedOut,
    [bool] $IsDlpSimulationOptedIn,
    [bool] $IsEventFoldingOnDlpAlertsOptedOut,
    [bool] $IsUserBaseDlpAlertAggregationEnabled,
    [string] $JitEnforcementSettings,
    [string[]] $MessageHeadersToRetainInOutlook,
    [switch] $MigrateLabelScheme,
    [ExchangeType('System.Collections.Hashtable[]')] [object] $MigrateLabelSchemeDisplayNames,
    [ArgumentCompletions('None', 'Exchange', 'SharePoint', 'Intune', 'OneDriveForBusiness', 'PublicFolder', 'SharePointOnPremises', 'ExchangeOnPremises', 'AuditAlerting', 'Skype', 'ModernGroup', 'DynamicScope', 'Teams', 'UnifiedAuditAzure', 'EndpointDevices', 'ThirdPartyApps', 'OnPremisesScanner')]
    [ExchangeType('Workload')]
    [object] $OnPremisesWorkload,
    [ArgumentCompletions('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
    [ExchangeType('RuleSeverity')]
    [object] $ProcessingLimitExceededSeverity,
    [bool] $PurviewLabelConsent,
    [bool] $ReservedForFutureUse,
    [bool] $RetentionForwardCrawl,
    [ArgumentCompletions('Ignore', 'RetryThenBlock')]
    [ExchangeType('PolicyRuleErrorAction')]
    [object] $RuleErrorAction,
    [ArgumentCompletions('Header', 'Envelope', 'HeaderOrEnvelope')]
    [ExchangeType('PolicySenderAddressLocation')]
    [object] $SenderAddressLocation,
    [ExchangeType('PswsHashtable[]')] [object[]] $SiteGroups,
    [ExchangeType('PswsHashtable[]')] [object[]] $SiteGroupsPsws,
    [string] $SpoQuarantineLocation,
    [string] $SpoQuarantineText,
    [string] $TextExtractionConfig
)
