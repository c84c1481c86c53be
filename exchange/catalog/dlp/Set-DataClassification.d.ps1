[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DataClassificationIdParameter')]
    [object] $Identity,
    [string] $Description,
    [ExchangeType('MultiValuedProperty')] [object] $Fingerprints,
    [switch] $IsDefault,
    [cultureinfo] $Locale,
    [string] $Name
)
