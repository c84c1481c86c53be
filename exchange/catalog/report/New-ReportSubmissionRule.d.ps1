[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comments,
    [bool] $Enabled,
    [Parameter(Mandatory)]
    [ExchangeType('ReportSubmissionPolicyIdParameter')]
    [object] $ReportSubmissionPolicy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo
)
