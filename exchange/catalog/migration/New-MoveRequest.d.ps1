[CmdletBinding(DefaultParameterSetName = 'MigrationLocal', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxOrMailUserIdParameter')]
    [object] $Identity,
    [switch] $AcceptLargeDataLoss,
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [string] $ArchiveDomain,
    [Parameter(ParameterSetName = 'MigrationLocal')]
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [switch] $ArchiveOnly,
    [string] $BatchName,
    [datetime] $CompleteAfter,
    [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [switch] $ForceOffline,
    [timespan] $IncrementalSyncInterval,
    [ExchangeType('MultiValuedProperty')] [object] $MoveOptions,
    [Parameter(ParameterSetName = 'MigrationOutbound', Mandatory)] [switch] $Outbound,
    [switch] $PreventCompletion,
    [Parameter(ParameterSetName = 'MigrationLocal')]
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [switch] $PrimaryOnly,
    [ExchangeType('MailboxIdParameter')] [object] $ProxyToMailbox,
    [Parameter(ParameterSetName = 'MigrationRemote', Mandatory)]
    [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant', Mandatory)]
    [switch] $Remote,
    [Parameter(ParameterSetName = 'MigrationOutbound')] [string] $RemoteArchiveTargetDatabase,
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [Parameter(ParameterSetName = 'MigrationRemoteLegacy', Mandatory)]
    [pscredential] $RemoteCredential,
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [Parameter(ParameterSetName = 'MigrationRemoteLegacy', Mandatory)]
    [ExchangeType('Fqdn')]
    [object] $RemoteGlobalCatalog,
    [Parameter(ParameterSetName = 'MigrationOutbound', Mandatory)]
    [Parameter(ParameterSetName = 'MigrationRemote', Mandatory)]
    [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant')]
    [ExchangeType('Fqdn')]
    [object] $RemoteHostName,
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
    [string] $RemoteTargetDatabase,
    [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [ExchangeType('SkippableMoveComponent[]')] [object[]] $SkipMoving,
    [Parameter(ParameterSetName = 'MigrationLocal')]
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant')]
    [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $SourceEndpoint,
    [datetime] $StartAfter,
    [switch] $Suspend,
    [string] $SuspendComment,
    [switch] $SuspendWhenReadyToComplete,
    [Parameter(ParameterSetName = 'MigrationOutbound')]
    [Parameter(ParameterSetName = 'MigrationRemote')]
    [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant', Mandatory)]
    [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
    [ExchangeType('Fqdn')]
    [object] $TargetDeliveryDomain
)
