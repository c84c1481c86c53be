[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderIdParameter')]
    [object] $Identity,
    [ExchangeType('EnhancedTimeSpan')] [object] $AgeLimit,
    [cultureinfo] $EformsLocaleId,
    [switch] $Force,
    [ExchangeType('Unlimited')] [object] $IssueWarningQuota,
    [ExchangeType('Boolean')] [object] $MailEnabled,
    [ExchangeType('Guid')] [object] $MailRecipientGuid,
    [ExchangeType('Unlimited')] [object] $MaxItemSize,
    [string] $Name,
    [ExchangeType('PublicFolderIdParameter')] [object] $Path,
    [bool] $PerUserReadStateEnabled,
    [ExchangeType('Unlimited')] [object] $ProhibitPostQuota,
    [ExchangeType('EnhancedTimeSpan')] [object] $RetainDeletedItemsFor
)
