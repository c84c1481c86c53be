[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPlanIdParameter')]
    [object] $Identity,
    [pscredential] $Credential,
    [string] $Filter,
    [switch] $IgnoreDefaultScope,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)
