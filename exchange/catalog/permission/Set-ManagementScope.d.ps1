[CmdletBinding(DefaultParameterSetName = 'RecipientFilter', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [string] $Name,
    [Parameter(ParameterSetName = 'RecipientFilter')] [string] $RecipientRestrictionFilter,
    [Parameter(ParameterSetName = 'RecipientFilter')]
    [ExchangeType('OrganizationalUnitIdParameter')]
    [object] $RecipientRoot
)
