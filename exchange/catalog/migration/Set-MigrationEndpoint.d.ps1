[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $Identity,
    [bool] $AcceptUntrustedCertificates,
    [string] $ApplicationId,
    [string] $AppSecretKeyVaultUrl,
    [ExchangeType('AuthenticationMethod')] [object] $Authentication,
    [pscredential] $Credentials,
    [string] $ExchangeServer,
    [ExchangeType('MigrationMailboxPermission')] [object] $MailboxPermission,
    [ExchangeType('Unlimited')] [object] $MaxConcurrentIncrementalSyncs,
    [ExchangeType('Unlimited')] [object] $MaxConcurrentMigrations,
    [string] $NspiServer,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [ExchangeType('Int32')] [object] $Port,
    [string] $PublicFolderDatabaseServerLegacyDN,
    [ExchangeType('Fqdn')] [object] $RemoteServer,
    [ExchangeType('Fqdn')] [object] $RPCProxyServer,
    [ExchangeType('IMAPSecurityMechanism')] [object] $Security,
    [byte[]] $ServiceAccountKeyFileData,
    [switch] $SkipVerification,
    [string] $SourceMailboxLegacyDN,
    [ExchangeType('MailboxIdParameter')] [object] $TestMailbox
)
