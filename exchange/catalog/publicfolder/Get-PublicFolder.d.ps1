[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'GetChildren', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Recurse', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
    [Parameter(ParameterSetName = 'LostAndFound', Mandatory)] [switch] $LostAndFound,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
    [switch] $ResidentFolders,
    [Parameter(ParameterSetName = 'GetChildren')]
    [Parameter(ParameterSetName = 'LostAndFound')]
    [Parameter(ParameterSetName = 'Recurse')]
    [ExchangeType('Unlimited')]
    [object] $ResultSize
)
