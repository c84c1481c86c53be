[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'IMAP')]
    [switch] $AcceptUntrustedCertificates,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'IMAP')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'MrsProxyTest')]
    [Parameter(ParameterSetName = 'PublicFolder')]
    [ExchangeType('AuthenticationMethod')]
    [object] $Authentication,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyTest')]
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
    [Parameter(ParameterSetName = 'MrsProxyTest', Mandatory)]
    [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [Parameter(ParameterSetName = 'TestEndpoint')]
    [pscredential] $Credentials,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [Parameter(ParameterSetName = 'Gmail')]
    [Parameter(ParameterSetName = 'IMAP')]
    [Parameter(ParameterSetName = 'MrsProxyTest', Mandatory)]
    [ExchangeType('SmtpAddress')]
    [object] $EmailAddress,
    [Parameter(ParameterSetName = 'TestEndpoint', Mandatory)]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $Endpoint,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
    [switch] $ExchangeOutlookAnywhere,
    [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
    [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
    [switch] $ExchangeRemoteMove,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)] [string] $ExchangeServer,
    [Parameter(ParameterSetName = 'PSTImport')] [string] $FilePath,
    [Parameter(ParameterSetName = 'Gmail', Mandatory)] [switch] $Gmail,
    [Parameter(ParameterSetName = 'IMAP', Mandatory)]
    [Parameter(ParameterSetName = 'TestEndpoint')]
    [switch] $Imap,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [ArgumentCompletions('FullAccess', 'Admin')]
    [ExchangeType('MigrationMailboxPermission')]
    [object] $MailboxPermission,
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
    [Parameter(ParameterSetName = 'Compliance')]
    [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
    [Parameter(ParameterSetName = 'IMAP')]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'MrsProxyTest')]
    [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RemoteServer,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RPCProxyServer,
    [Parameter(ParameterSetName = 'IMAP')] [ExchangeType('IMAPSecurityMechanism')] [object] $Security,
    [Parameter(ParameterSetName = 'Gmail', Mandatory)] [byte[]] $ServiceAccountKeyFileData,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
    [string] $SourceMailboxLegacyDN,
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
    [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
    [Parameter(ParameterSetName = 'Gmail')]
    [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'MrsProxyTest')]
    [Parameter(ParameterSetName = 'PublicFolder')]
    [Parameter(ParameterSetName = 'TestEndpoint')]
    [ExchangeType('MailboxIdParameter')]
    [object] $TestMailbox
)
