[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceSearchActionIdParameter')]
    [object] $Identity,
    [string] $Case,
    [switch] $Details,
    [Parameter(ParameterSetName = 'Export')] [switch] $Export,
    [switch] $IncludeCredential,
    [Parameter(ParameterSetName = 'Preview')] [switch] $Preview,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
