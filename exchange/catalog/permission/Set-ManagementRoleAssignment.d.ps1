[CmdletBinding(DefaultParameterSetName = 'RelativeRecipientWriteScope', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleAssignmentIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'CustomRecipientWriteScope')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $CustomRecipientWriteScope,
    [Parameter(ParameterSetName = 'App')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $CustomResourceScope,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'ExclusiveScope')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $ExclusiveRecipientWriteScope,
    [switch] $Force,
    [Parameter(ParameterSetName = 'RecipientAdministrativeUnitScope', Mandatory)]
    [ExchangeType('AdministrativeUnitIdParameter')]
    [object] $RecipientAdministrativeUnitScope,
    [Parameter(ParameterSetName = 'RecipientGroupScope', Mandatory)]
    [ExchangeType('GroupIdParameter')]
    [object] $RecipientGroupScope,
    [Parameter(ParameterSetName = 'RecipientOrganizationalUnitScope')]
    [ExchangeType('OrganizationalUnitIdParameter')]
    [object] $RecipientOrganizationalUnitScope,
    [Parameter(ParameterSetName = 'RelativeRecipientWriteScope')]
    [ExchangeType('RecipientWriteScopeType')]
    [object] $RecipientRelativeWriteScope
)
