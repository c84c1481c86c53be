[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('AntiPhishPolicyIdParameter')] [object] $AntiPhishPolicy,
    [string] $Comments,
    [bool] $Enabled,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [Parameter(Mandatory)]
    [ExchangeType('HostedContentFilterPolicyIdParameter')]
    [object] $HostedContentFilterPolicy,
    [Parameter(Mandatory)] [ExchangeType('MalwareFilterPolicyIdParameter')] [object] $MalwareFilterPolicy,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $RecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf
)
