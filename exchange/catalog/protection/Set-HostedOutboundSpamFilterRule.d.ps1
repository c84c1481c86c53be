[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [string] $Comments,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFrom,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFromMemberOf,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSenderDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $FromMemberOf,
    [ExchangeType('HostedOutboundSpamFilterPolicyIdParameter')] [object] $HostedOutboundSpamFilterPolicy,
    [string] $Name,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $SenderDomainIs
)
