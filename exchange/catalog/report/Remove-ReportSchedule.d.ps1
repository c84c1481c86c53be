[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)] [object] $Identity,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $IncludeDLP,
    [Parameter(ParameterSetName = 'ScheduledId', Mandatory, ValueFromPipelineByPropertyName)]
    [object] $ScheduleId
)
