[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comments,
    [bool] $Enabled,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [int] $Priority,
    [ExchangeType('Word[]')] [object[]] $RecipientDomainIs,
    [Parameter(Mandatory)] [ExchangeType('SafeAttachmentPolicyIdParameter')] [object] $SafeAttachmentPolicy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf
)
