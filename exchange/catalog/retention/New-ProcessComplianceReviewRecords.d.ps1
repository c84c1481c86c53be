[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory)] [string] $RecordReviewDecisionPayload
)
