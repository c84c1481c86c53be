[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $Comments,
    [bool] $Enabled,
    [ExchangeType('Word[]')] [object[]] $ExceptIfRecipientDomainIs,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [string] $Name,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [Parameter(Mandatory)] [ExchangeType('TeamsProtectionPolicyIdParameter')] [object] $TeamsProtectionPolicy
)
