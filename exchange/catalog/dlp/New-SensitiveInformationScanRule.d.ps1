[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('DateTime')]
    [object] $ContentCreatedOrUpdatedDateFrom,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('DateTime')]
    [object] $ContentCreatedOrUpdatedDateTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')] [bool] $ContentIsNotLabeled,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [object] $DocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfDocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExceptIfOdcContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')] [object[]] $OdcContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [bool] $StartImpactAssessment,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ArgumentCompletions('Applications', 'AuditAlerting', 'AWS', 'Azure', 'AzureBatch', 'Copilot', 'DynamicScope', 'EndpointDevices', 'Exchange', 'ExchangeOnPremises', 'Intune', 'ModernGroup', 'OneDriveForBusiness', 'OnPremisesScanner', 'PowerBI', 'PublicFolder', 'SharePoint', 'SharePointOnPremises', 'Skype', 'Substrate', 'Teams', 'ThirdPartyApps', 'UnifiedAuditAzure')]
    [ExchangeType('PolicyConfiguration.Workload')]
    [object] $Workload
)
