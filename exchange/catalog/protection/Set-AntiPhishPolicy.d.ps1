[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AntiPhishPolicyIdParameter')]
    [object] $Identity,
    [string] $AdminDisplayName,
    [ArgumentCompletions('MoveToJmf', 'Quarantine')]
    [ExchangeType('SpoofAuthenticationFailAction')]
    [object] $AuthenticationFailAction,
    [ArgumentCompletions('MoveToJmf', 'Quarantine')]
    [ExchangeType('SpoofDmarcQuarantineAction')]
    [object] $DmarcQuarantineAction,
    [ArgumentCompletions('Quarantine', 'Reject')]
    [ExchangeType('SpoofDmarcRejectAction')]
    [object] $DmarcRejectAction,
    [bool] $Enabled,
    [bool] $EnableFirstContactSafetyTips,
    [bool] $EnableMailboxIntelligence,
    [bool] $EnableMailboxIntelligenceProtection,
    [bool] $EnableOrganizationDomainsProtection,
    [bool] $EnableSimilarDomainsSafetyTips,
    [bool] $EnableSimilarUsersSafetyTips,
    [bool] $EnableSpoofIntelligence,
    [bool] $EnableTargetedDomainsProtection,
    [bool] $EnableTargetedUserProtection,
    [bool] $EnableUnauthenticatedSender,
    [bool] $EnableUnusualCharactersSafetyTips,
    [bool] $EnableViaTag,
    [ExchangeType('MultiValuedProperty')] [object] $ExcludedDomains,
    [ExchangeType('MultiValuedProperty')] [object] $ExcludedSenders,
    [bool] $HonorDmarcPolicy,
    [ArgumentCompletions('Automatic', 'Manual', 'Off')]
    [ExchangeType('ImpersonationProtectionState')]
    [object] $ImpersonationProtectionState,
    [ArgumentCompletions('NoAction', 'BccMessage', 'Delete', 'MoveToJmf', 'Quarantine', 'Redirect')]
    [ExchangeType('ImpersonationAction')]
    [object] $MailboxIntelligenceProtectionAction,
    [ExchangeType('MultiValuedProperty')] [object] $MailboxIntelligenceProtectionActionRecipients,
    [string] $MailboxIntelligenceQuarantineTag,
    [switch] $MakeDefault,
    [int] $PhishThresholdLevel,
    [string] $PolicyTag,
    [string] $SpoofQuarantineTag,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedDomainActionRecipients,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedDomainProtectionAction,
    [string] $TargetedDomainQuarantineTag,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedDomainsToProtect,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedUserActionRecipients,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedUserProtectionAction,
    [string] $TargetedUserQuarantineTag,
    [ExchangeType('MultiValuedProperty')] [object] $TargetedUsersToProtect
)
