[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DisableRestrictiveRetentionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'TeamLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddExchangeLocationException,
    [object] $AddIrmAdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddModernGroupLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $AddModernGroupLocationException,
    [object] $AddUserMailList,
    [string] $CCPolicyName,
    [string] $CCPolicySdsId,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [string] $Comment,
    [object] $CustomTags,
    [object] $DlpPoliciesAsTrigger,
    [object] $DlpPolicy,
    [object] $DlpSensitiveTypes,
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'TeamLocation')]
    [bool] $Enabled,
    [object] $ExtensibleIndicators,
    [object] $ExtensibleTriggerInsightGroups,
    [object] $FileExtensions,
    [int] $FutureTerminationWindow,
    [int] $HistoricTimeSpan,
    [object] $Indicators,
    [int] $InScopeTimeSpan,
    [bool] $IsCustom,
    [bool] $IsPriorityContentOnlyScoring,
    [object] $MLClassifierTypes,
    [bool] $OptInDrpForDlp,
    [int] $PastTerminationWindow,
    [Parameter(ParameterSetName = 'Identity')] [object] $PolicyRBACScopes,
    [bool] $PostTerminationActivity,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveExchangeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveExchangeLocationException,
    [object] $RemoveIrmAdaptiveScopeLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveModernGroupLocation,
    [Parameter(ParameterSetName = 'Identity')] [object] $RemoveModernGroupLocationException,
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
    [int] $SchemaVersion,
    [object] $SensitivityLabels,
    [string] $SessionRecordingSettings,
    [object] $SharepointSites,
    [object] $TeamsSites,
    [string] $TenantSetting,
    [object] $TriggerInsightGroups,
    [object] $Triggers,
    [string] $TurnOnAnalytics,
    [string] $TurnOnDLPUserRiskSync
)
