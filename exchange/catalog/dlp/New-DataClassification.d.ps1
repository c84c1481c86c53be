[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ExchangeType('ClassificationRuleCollectionIdParameter')] [object] $ClassificationRuleCollectionIdentity,
    [Parameter(Mandatory)] [string] $Description,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Fingerprints,
    [cultureinfo] $Locale
)
