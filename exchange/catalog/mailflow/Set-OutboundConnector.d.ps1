[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OutboundConnectorIdParameter')]
    [object] $Identity,
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
    [bool] $IsValidated,
    [ExchangeType('DateTime')] [object] $LastValidationTimestamp,
    [ArgumentCompletions('Opportunistic', 'None')] [ExchangeType('MtaStsMode')] [object] $MtaStsMode,
    [string] $Name,
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
    [bool] $UseMXRecord,
    [string[]] $ValidationRecipients
)
