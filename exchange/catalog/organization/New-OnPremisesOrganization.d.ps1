[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $HybridDomains,
    [Parameter(Mandatory)] [ExchangeType('InboundConnectorIdParameter')] [object] $InboundConnector,
    [Parameter(Mandatory)] [guid] $OrganizationGuid,
    [string] $OrganizationName,
    [ExchangeType('OrganizationRelationshipIdParameter')] [object] $OrganizationRelationship,
    [Parameter(Mandatory)] [ExchangeType('OutboundConnectorIdParameter')] [object] $OutboundConnector
)
