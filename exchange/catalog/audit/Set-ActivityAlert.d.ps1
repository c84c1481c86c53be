[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $Category,
    [string] $Condition,
    [string] $Description,
    [bool] $Disabled,
    [cultureinfo] $EmailCulture,
    [double] $Multiplier,
    [object] $NotifyUser,
    [object] $Operation,
    [object] $RecordType,
    [object] $ScopeLevel,
    [object] $Severity,
    [int] $Threshold,
    [int] $TimeWindow,
    [object] $UserId
)
