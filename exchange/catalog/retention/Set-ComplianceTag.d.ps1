[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [switch] $ArchiveEnabled,
    [string] $ArchiveTriggerBasedOn,
    [object] $ArchiveTriggerInDays,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Int32')] [object] $AutoApprovalPeriod,
    [string] $Comment,
    [Parameter(ParameterSetName = 'Identity')] [string] $ComplianceTagForNextStage,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ComplianceRuleIdParameter')] [object] $EventType,
    [Parameter(ParameterSetName = 'Identity')] [string] $FilePlanProperty,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Guid')] [object] $FlowId,
    [switch] $Force,
    [string] $MultiStageReviewProperty,
    [string] $Notes,
    [ExchangeType('Unlimited')] [object] $RetentionDuration,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('SmtpAddress[]')] [object[]] $ReviewerEmail,
    [Parameter(ParameterSetName = 'Identity')] [string] $WebHookUrl
)
