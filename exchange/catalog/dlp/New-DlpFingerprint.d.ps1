[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Position = 0)] [byte[]] $FileData,
    [Parameter(Mandatory)] [string] $Description,
    [bool] $IsExact,
    [uint32] $Threshold,
    [ExchangeType('PswsHashtable')] [object] $ThresholdConfig
)
