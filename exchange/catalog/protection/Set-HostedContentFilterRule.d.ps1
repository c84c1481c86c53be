[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [string] $Comments,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [ExchangeType('HostedContentFilterPolicyIdParameter')] [object] $HostedContentFilterPolicy,
    [string] $Name,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $RecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf
)
