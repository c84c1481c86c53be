[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('String')] [object] $AntiPhishPolicy,
    [string] $Comments,
    [bool] $Enabled,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $RecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf
)
