[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ArgumentCompletions('HVE')] [ExchangeType('String')] [object] $ResourceType
)
