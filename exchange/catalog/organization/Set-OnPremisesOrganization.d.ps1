[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OnPremisesOrganizationIdParameter')]
    [object] $Identity,
    [string] $Comment,
    [ExchangeType('MultiValuedProperty')] [object] $HybridDomains,
    [ExchangeType('InboundConnectorIdParameter')] [object] $InboundConnector,
    [string] $OrganizationName,
    [ExchangeType('OrganizationRelationshipIdParameter')] [object] $OrganizationRelationship,
    [ExchangeType('OutboundConnectorIdParameter')] [object] $OutboundConnector
)
