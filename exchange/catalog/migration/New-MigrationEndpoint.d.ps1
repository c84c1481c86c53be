[CmdletBinding(DefaultParameterSetName = 'ExchangeRemoteMove', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'IMAP')]
    [switch] $AcceptUntrustedCertificates,
    [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [string] $ApplicationId,
    [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [string] $AppSecretKeyVaultUrl,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'IMAP')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'PublicFolder')]
    [ExchangeType('AuthenticationMethod')]
    [object] $Authentication,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [switch] $Autodiscover,
    [Parameter(ParameterSetName = 'Compliance', Mandatory)] [switch] $Compliance,
    [Parameter(ParameterSetName = 'Compliance', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMove')]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'IMAP')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PSTImport')]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [pscredential] $Credentials,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'Gmail')]
    [ExchangeType('SmtpAddress')]
    [object] $EmailAddress,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [switch] $ExchangeOutlookAnywhere,
    [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveOAuth', Mandatory)]
    [switch] $ExchangeRemoteMove,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')] [string] $ExchangeServer,
    [Parameter(ParameterSetName = 'Gmail', Mandatory)]
    [Parameter(ParameterSetName = 'GoogleMarketplaceApp', Mandatory)]
    [switch] $Gmail,
    [Parameter(ParameterSetName = 'IMAP', Mandatory)] [switch] $IMAP,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [ArgumentCompletions('Admin', 'FullAccess')]
    [ExchangeType('MigrationMailboxPermission')]
    [object] $MailboxPermission,
    [ExchangeType('Unlimited')] [object] $MaxConcurrentIncrementalSyncs,
    [ExchangeType('Unlimited')] [object] $MaxConcurrentMigrations,
    [Parameter(Mandatory)] [string] $Name,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')] [string] $NspiServer,
    [Parameter(ParameterSetName = 'GoogleMarketplaceApp', Mandatory)] [securestring] $OAuthCode,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [Parameter(ParameterSetName = 'IMAP')] [int] $Port,
    [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [switch] $PublicFolder,
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [string] $PublicFolderDatabaseServerLegacyDN,
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
    [switch] $PublicFolderToUnifiedGroup,
    [Parameter(ParameterSetName = 'GoogleMarketplaceApp')] [string] $RedirectUri,
    [Parameter(ParameterSetName = 'Compliance', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveOAuth', Mandatory)]
    [Parameter(ParameterSetName = 'IMAP', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RemoteServer,
    [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [string] $RemoteTenant,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RPCProxyServer,
    [Parameter(ParameterSetName = 'IMAP')]
    [ArgumentCompletions('None', 'Ssl', 'Tls')]
    [ExchangeType('IMAPSecurityMechanism')]
    [object] $Security,
    [Parameter(ParameterSetName = 'Gmail', Mandatory)] [byte[]] $ServiceAccountKeyFileData,
    [switch] $SkipVerification,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [string] $SourceMailboxLegacyDN,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'Gmail')]
    [Parameter(ParameterSetName = 'GoogleMarketplaceApp')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'PublicFolder')]
    [ExchangeType('MailboxIdParameter')]
    [object] $TestMailbox
)
