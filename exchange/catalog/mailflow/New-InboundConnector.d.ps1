[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ExchangeType('MultiValuedProperty')] [object] $AssociatedAcceptedDomains,
    [ExchangeType('MultiValuedProperty')] [object] $ClientHostNames,
    [bool] $CloudServicesMailEnabled,
    [string] $Comment,
    [ArgumentCompletions('Default', 'HybridWizard', 'Migrated')]
    [ExchangeType('TenantConnectorSource')]
    [object] $ConnectorSource,
    [ArgumentCompletions('Partner', 'OnPremises')]
    [ExchangeType('TenantConnectorType')]
    [object] $ConnectorType,
    [ExchangeType('MultiValuedProperty')] [object] $EFSkipIPs,
    [bool] $EFSkipLastIP,
    [ExchangeType('MultiValuedProperty')] [object] $EFSkipMailGateway,
    [bool] $EFTestMode,
    [ExchangeType('MultiValuedProperty')] [object] $EFUsers,
    [bool] $Enabled,
    [bool] $RequireTls,
    [bool] $RestrictDomainsToCertificate,
    [bool] $RestrictDomainsToIPAddresses,
    [ExchangeType('MultiValuedProperty')] [object] $ScanAndDropRecipients,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $SenderDomains,
    [ExchangeType('MultiValuedProperty')] [object] $SenderIPAddresses,
    [ExchangeType('TlsCertificate')] [object] $TlsSenderCertificateName,
    [bool] $TreatMessagesAsInternal,
    [ExchangeType('MultiValuedProperty')] [object] $TrustedOrganizations
)
