[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'GetChildren', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Recurse', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
    [Parameter(ParameterSetName = 'GetChildren')]
    [Parameter(ParameterSetName = 'Recurse')]
    [switch] $MailFolderOnly,
    [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
    [Parameter(ParameterSetName = 'GetChildren')]
    [Parameter(ParameterSetName = 'Recurse')]
    [ExchangeType('Unlimited')]
    [object] $ResultSize
)
