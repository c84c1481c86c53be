[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [string] $Comments,
    [string] $Name,
    [ExchangeType('ReportSubmissionPolicyIdParameter')] [object] $ReportSubmissionPolicy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo
)
