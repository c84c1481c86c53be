[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('InstanceIdParameter')] [object] $Identity,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $ScheduleId
)
