[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Identity,
    [bool] $AutomaticServiceUpdateEnabled,
    [bool] $AzureRMSLicensingEnabled,
    [bool] $DecryptAttachmentForEncryptOnly,
    [bool] $EDiscoverySuperUserEnabled,
    [bool] $EnablePdfEncryption,
    [bool] $EnablePortalTrackingLogs,
    [switch] $Force,
    [bool] $InternalLicensingEnabled,
    [bool] $JournalReportDecryptionEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $LicensingLocation,
    [bool] $RejectIfRecipientHasNoRights,
    [uri] $RMSOnlineKeySharingLocation,
    [bool] $SearchEnabled,
    [bool] $SimplifiedClientAccessDoNotForwardDisabled,
    [bool] $SimplifiedClientAccessEnabled,
    [bool] $SimplifiedClientAccessEncryptOnlyDisabled,
    [ArgumentCompletions('Disabled', 'Mandatory', 'Optional')]
    [ExchangeType('TransportDecryptionSetting')]
    [object] $TransportDecryptionSetting
)
