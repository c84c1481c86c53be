[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [switch] $ArchiveEnabled,
    [string] $ArchiveTriggerBasedOn,
    [object] $ArchiveTriggerInDays,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $AutoApprovalPeriod,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup')]
    [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [string] $ComplianceTagForNextStage,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('ComplianceRuleIdParameter')] [object] $EventType,
    [Parameter(ParameterSetName = 'Default')] [string] $FilePlanProperty,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Guid')] [object] $FlowId,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $IsRecordLabel,
    [Parameter(ParameterSetName = 'Default')] [bool] $IsRecordUnlockedAsDefault,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
    [string] $MultiStageReviewProperty,
    [string] $Notes,
    [Parameter(ParameterSetName = 'Default')] [bool] $Regulatory,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
    [string] $RetentionAction,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
    [ExchangeType('Unlimited')]
    [object] $RetentionDuration,
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
    [string] $RetentionType,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $ReviewerEmail,
    [Parameter(ParameterSetName = 'Default')] [string] $WebHookUrl
)
