[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
    [Parameter(ParameterSetName = 'MailboxLocation')]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $MailboxLocation,
    [switch] $UseCustomRouting,
    [switch] $VerifyDefaultFolderNameLanguage
)
