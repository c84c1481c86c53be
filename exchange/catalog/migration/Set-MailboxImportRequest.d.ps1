[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxImportRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'Identity')]
    [switch] $AcceptLargeDataLoss,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string] $AzureSharedAccessSignatureToken,
    [Parameter(ParameterSetName = 'Default')] [Parameter(ParameterSetName = 'Identity')] [string] $BatchName,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('Unlimited')]
    [object] $CompletedRequestAgeLimit,
    [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [Parameter(ParameterSetName = 'Default')] [switch] $SkipInitialConnectionValidation,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('SkippableMergeComponent[]')]
    [object[]] $SkipMerging,
    [Parameter(ParameterSetName = 'Default')] [datetime] $SkippedItemApprovalTime
)
