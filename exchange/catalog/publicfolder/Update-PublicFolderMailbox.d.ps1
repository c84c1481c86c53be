[CmdletBinding(DefaultParameterSetName = 'InvokeMailboxAssistant', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AutoSplit', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InvokeMailboxAssistant', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InvokeSynchronizer', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ReconcileSingleFolder', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer')] [switch] $CreateAssociatedDumpster,
    [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer', Mandatory)]
    [Parameter(ParameterSetName = 'ReconcileSingleFolder', Mandatory)]
    [ExchangeType('PublicFolderIdParameter')]
    [object] $FolderId,
    [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $ForceOnlineSync,
    [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $FullSync,
    [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer', Mandatory)]
    [Parameter(ParameterSetName = 'InvokeSynchronizer')]
    [Parameter(ParameterSetName = 'ReconcileSingleFolder', Mandatory)]
    [switch] $InvokeSynchronizer,
    [Parameter(ParameterSetName = 'InvokeSynchronizer')]
    [Parameter(ParameterSetName = 'ReconcileSingleFolder', Mandatory)]
    [switch] $ReconcileFolders,
    [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $SuppressStatus
)
