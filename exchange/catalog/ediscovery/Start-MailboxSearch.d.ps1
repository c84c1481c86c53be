[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('SearchObjectIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [switch] $Resume,
    [int] $StatisticsStartIndex
)
