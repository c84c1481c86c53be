[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MoveRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $AcceptLargeDataLoss,
    [Parameter(ParameterSetName = 'Identity')] [string] $BatchName,
    [ExchangeType('DateTime')] [object] $CompleteAfter,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [ExchangeType('TimeSpan')] [object] $IncrementalSyncInterval,
    [ExchangeType('MultiValuedProperty')] [object] $MoveOptions,
    [bool] $PreventCompletion,
    [ExchangeType('MailboxIdParameter')] [object] $ProxyToMailbox,
    [pscredential] $RemoteCredential,
    [ExchangeType('Fqdn')] [object] $RemoteGlobalCatalog,
    [ExchangeType('Fqdn')] [object] $RemoteHostName,
    [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [ExchangeType('SkippableMoveComponent[]')] [object[]] $SkipMoving,
    [ExchangeType('DateTime')] [object] $SkippedItemApprovalTime,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $SourceEndpoint,
    [ExchangeType('DateTime')] [object] $StartAfter,
    [bool] $SuspendWhenReadyToComplete
)
