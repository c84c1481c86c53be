[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $Comments,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('SafeAttachmentPolicyIdParameter')] [object] $SafeAttachmentPolicy,
    [Parameter(Mandatory)] [ExchangeType('SafeLinksPolicyIdParameter')] [object] $SafeLinksPolicy
)
