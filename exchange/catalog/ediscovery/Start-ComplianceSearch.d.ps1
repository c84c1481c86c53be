[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceSearchIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [switch] $RetryOnError,
    [switch] $UseBigFunnel
)
