[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('TeamsProtectionPolicyIdParameter')]
    [object] $Identity,
    [string] $AdminDisplayName,
    [string] $HighConfidencePhishQuarantineTag,
    [string] $MalwareQuarantineTag,
    [bool] $ZapEnabled
)
