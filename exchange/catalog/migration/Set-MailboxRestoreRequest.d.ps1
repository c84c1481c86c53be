[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxRestoreRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $AcceptLargeDataLoss,
    [Parameter(ParameterSetName = 'Identity')] [string] $BatchName,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('InternalMrsFlag[]')] [object[]] $InternalFlags,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Lowest', 'Lower', 'Low', 'Normal', 'High', 'Higher', 'Highest', 'Emergency')]
    [ExchangeType('RequestPriority')]
    [object] $Priority,
    [Parameter(ParameterSetName = 'Rehome', Mandatory)] [switch] $RehomeRequest,
    [ExchangeType('Fqdn')] [object] $RemoteHostName,
    [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [switch] $SkipInitialConnectionValidation,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('FolderACLs', 'FolderProperties', 'FolderRules', 'InitialConnectionValidation')]
    [ExchangeType('SkippableMergeComponent[]')]
    [object[]] $SkipMerging,
    [ExchangeType('DateTime')] [object] $SkippedItemApprovalTime,
    [ExchangeType('WlmLevel')] [object] $SourceWlmLevel,
    [ExchangeType('WlmLevel')] [object] $TargetWlmLevel
)
