[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AntiPhishPolicyIdParameter')]
    [object] $Identity,
    [switch] $Advanced,
    [switch] $Impersonation,
    [switch] $Spoof
)
