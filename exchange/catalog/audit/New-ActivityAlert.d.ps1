[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [object] $Category,
    [Parameter(ParameterSetName = 'AnomalousOperationAuditAlert')]
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert')]
    [string] $Condition,
    [string] $Description,
    [bool] $Disabled,
    [cultureinfo] $EmailCulture,
    [Parameter(ParameterSetName = 'AnomalousOperationAuditAlert', Mandatory)] [double] $Multiplier,
    [Parameter(Mandatory)] [string] $Name,
    [Parameter(Mandatory)] [object] $NotifyUser,
    [Parameter(ParameterSetName = 'AnomalousOperationAuditAlert')]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert')]
    [object] $Operation,
    [object] $RecordType,
    [Parameter(ParameterSetName = 'AnomalousOperationAuditAlert')]
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert')]
    [object] $ScopeLevel,
    [object] $Severity,
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert', Mandatory)] [int] $Threshold,
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert', Mandatory)] [int] $TimeWindow,
    [Parameter(ParameterSetName = 'AnomalousOperationAuditAlert', Mandatory)]
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'ElevationOfPrivilegeAuditAlert', Mandatory)]
    [Parameter(ParameterSetName = 'SimpleAggregationAuditAlert', Mandatory)]
    [object] $Type,
    [object] $UserId
)
