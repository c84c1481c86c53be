[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DataEncryptionPolicyIdParameter')]
    [object] $Identity,
    [ExchangeType('Fqdn')] [object] $DomainController
)
