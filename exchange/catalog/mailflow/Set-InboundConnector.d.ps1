[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('InboundConnectorIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AssociatedAcceptedDomains,
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
    [string] $Name,
    [bool] $RequireTls,
    [bool] $RestrictDomainsToCertificate,
    [bool] $RestrictDomainsToIPAddresses,
    [ExchangeType('MultiValuedProperty')] [object] $ScanAndDropRecipients,
    [ExchangeType('MultiValuedProperty')] [object] $SenderDomains,
    [ExchangeType('MultiValuedProperty')] [object] $SenderIPAddresses,
    [ExchangeType('TlsCertificate')] [object] $TlsSenderCertificateName,
    [bool] $TreatMessagesAsInternal,
    [ExchangeType('MultiValuedProperty')] [object] $TrustedOrganizations
)
