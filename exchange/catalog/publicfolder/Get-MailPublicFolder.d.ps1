[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailPublicFolderIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [pscredential] $Credential,
    [string] $Filter,
    [switch] $IgnoreDefaultScope,
    [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
