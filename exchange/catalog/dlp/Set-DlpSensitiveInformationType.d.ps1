[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SensitiveInformationTypeIdParameter')]
    [object] $Identity,
    [string] $Description,
    [byte[]] $FileData,
    [ExchangeType('MultiValuedProperty')] [object] $Fingerprints,
    [bool] $IsExact,
    [cultureinfo] $Locale,
    [string] $Name,
    [ExchangeType('UInt32')] [uint32] $Threshold,
    [ExchangeType('PswsHashtable')] [object] $ThresholdConfig
)
