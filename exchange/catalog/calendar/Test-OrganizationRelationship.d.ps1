[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationRelationshipIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter')] [object] $UserIdentity
)
