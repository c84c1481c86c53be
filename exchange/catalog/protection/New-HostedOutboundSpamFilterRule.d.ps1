[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comments,
    [bool] $Enabled,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFrom,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFromMemberOf,
    [ExchangeType('Word[]')] [object[]] $ExceptIfSenderDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $FromMemberOf,
    [Parameter(Mandatory)]
    [ExchangeType('HostedOutboundSpamFilterPolicyIdParameter')]
    [object] $HostedOutboundSpamFilterPolicy,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $SenderDomainIs
)
