[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $AssetId,
    [string] $Comment,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('DateTime')] [object] $EventDateTime,
    [ExchangeType('MultiValuedProperty')] [object] $EventTags,
    [ExchangeType('ComplianceRuleIdParameter')] [object] $EventType,
    [string] $ExchangeAssetIdQuery,
    [switch] $PreviewOnly,
    [string] $SharePointAssetIdQuery
)
