[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Position = 0, ValueFromPipeline)]
    [ExchangeType('ComplianceSearchActionIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [ExchangeType('PSObject')] [object] $Parameters,
    [Parameter(Mandatory)] [int] $Step
)
