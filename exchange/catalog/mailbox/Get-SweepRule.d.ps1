[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SweepRuleIdParameter')]
    [object] $Identity,
    [switch] $BypassScopeCheck,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [string] $Provider,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [int] $SkipCount
)
