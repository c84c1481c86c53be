[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderMoveRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $HighPriority,
    [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
    [Parameter(ParameterSetName = 'Filtering')]
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Organization,
    [Parameter(ParameterSetName = 'Filtering')] [ExchangeType('DatabaseIdParameter')] [object] $RequestQueue,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'Filtering')]
    [ArgumentCompletions('AutoSuspended', 'Completed', 'CompletedWithWarning', 'CompletionInProgress', 'Failed', 'InProgress', 'Queued', 'Retrying', 'Suspended', 'Synced')]
    [ExchangeType('RequestStatus')]
    [object] $Status,
    [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend
)
