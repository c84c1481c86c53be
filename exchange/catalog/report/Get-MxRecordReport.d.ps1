[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ExchangeType('Fqdn')] [object] $Domain,
    [string] $ProbeTag
)
