[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AuditLog')]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('LogonableObjectIdParameter')]
    [object] $Identity
)
