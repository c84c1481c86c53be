[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Position = 0)] [string] $Name,
    [string] $Description,
    [byte[]] $FileData,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Fingerprints,
    [bool] $IsExact,
    [cultureinfo] $Locale,
    [uint32] $Threshold,
    [ExchangeType('PswsHashtable')] [object] $ThresholdConfig
)
