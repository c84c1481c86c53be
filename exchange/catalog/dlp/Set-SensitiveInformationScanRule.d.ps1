[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $Comment,
    [object[]] $ContentContainsSensitiveInformation,
    [ExchangeType('DateTime')] [object] $ContentCreatedOrUpdatedDateFrom,
    [ExchangeType('DateTime')] [object] $ContentCreatedOrUpdatedDateTo,
    [ExchangeType('MultiValuedProperty')] [object] $ContentExtensionMatchesWords,
    [bool] $ContentIsNotLabeled,
    [ExchangeType('MultiValuedProperty')] [object] $ContentPropertyContainsWords,
    [object] $DocumentSizeOver,
    [object[]] $ExceptIfContentContainsSensitiveInformation,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentExtensionMatchesWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentPropertyContainsWords,
    [object] $ExceptIfDocumentSizeOver,
    [object[]] $ExceptIfOdcContentContainsSensitiveInformation,
    [object[]] $OdcContentContainsSensitiveInformation,
    [bool] $StartImpactAssessment,
    [ArgumentCompletions('Applications', 'AuditAlerting', 'AWS', 'Azure', 'AzureBatch', 'Copilot', 'DynamicScope', 'EndpointDevices', 'Exchange', 'ExchangeOnPremises', 'Intune', 'ModernGroup', 'OneDriveForBusiness', 'OnPremisesScanner', 'PowerBI', 'PublicFolder', 'SharePoint', 'SharePointOnPremises', 'Skype', 'Substrate', 'Teams', 'ThirdPartyApps', 'UnifiedAuditAzure')]
    [ExchangeType('PolicyConfiguration.Workload')]
    [object] $Workload
)
