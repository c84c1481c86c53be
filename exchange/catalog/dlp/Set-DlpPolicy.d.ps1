[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DlpPolicyIdParameter')]
    [object] $Identity,
    [string] $Description,
    [ArgumentCompletions('Audit', 'AuditAndNotify', 'Enforce')] [ExchangeType('RuleMode')] [object] $Mode,
    [string] $Name,
    [ExchangeType('RuleState')] [object] $State
)
