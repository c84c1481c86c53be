[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Domain,
    [ExchangeType('Expression')] [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression,
    [string] $ProbeTag,
    [ExchangeType('MultiValuedProperty')] [object] $SelectionTarget
)
