[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Identity,
    [ExchangeType('SmtpDomain')] [object] $AccountNamespace,
    [ExchangeType('SmtpDomain')] [object] $DefaultDomain,
    [ExchangeType('FederationTrustIdParameter')] [object] $DelegationFederationTrust,
    [bool] $Enabled,
    [ExchangeType('SmtpAddress')] [object] $OrganizationContact
)
