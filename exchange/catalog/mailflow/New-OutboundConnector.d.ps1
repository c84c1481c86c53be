[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $AllAcceptedDomains,
    [bool] $CloudServicesMailEnabled,
    [string] $Comment,
    [ArgumentCompletions('Default', 'HybridWizard', 'Migrated')]
    [ExchangeType('TenantConnectorSource')]
    [object] $ConnectorSource,
    [ArgumentCompletions('Partner', 'OnPremises')]
    [ExchangeType('TenantConnectorType')]
    [object] $ConnectorType,
    [bool] $Enabled,
    [bool] $IsTransportRuleScoped,
    [guid] $LinkForModifiedConnector,
    [ArgumentCompletions('Opportunistic', 'None')] [ExchangeType('MtaStsMode')] [object] $MtaStsMode,
    [ExchangeType('MultiValuedProperty')] [object] $RecipientDomains,
    [bool] $RouteAllMessagesViaOnPremises,
    [bool] $SenderRewritingEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $SmartHosts,
    [ArgumentCompletions('Opportunistic', 'Mandatory', 'None')]
    [ExchangeType('SmtpDaneMode')]
    [object] $SmtpDaneMode,
    [bool] $TestMode,
    [ExchangeType('SmtpDomainWithSubdomains')] [object] $TlsDomain,
    [ArgumentCompletions('EncryptionOnly', 'CertificateValidation', 'DomainValidation')]
    [ExchangeType('TlsAuthLevel')]
    [object] $TlsSettings,
    [bool] $UseMXRecord
)
