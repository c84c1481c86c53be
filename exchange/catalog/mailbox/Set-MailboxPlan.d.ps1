[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPlanIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [switch] $IsDefault,
    [ExchangeType('Unlimited')] [object] $IssueWarningQuota,
    [ExchangeType('Unlimited')] [object] $MaxReceiveSize,
    [ExchangeType('Unlimited')] [object] $MaxSendSize,
    [ExchangeType('Unlimited')] [object] $ProhibitSendQuota,
    [ExchangeType('Unlimited')] [object] $ProhibitSendReceiveQuota,
    [ExchangeType('Unlimited')] [object] $RecipientLimits,
    [ExchangeType('EnhancedTimeSpan')] [object] $RetainDeletedItemsFor,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RetentionPolicy,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RoleAssignmentPolicy
)
