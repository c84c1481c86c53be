[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleAssignmentIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'RoleAssignee')]
    [ArgumentCompletions('Direct', 'SecurityGroup', 'RoleGroup', 'RoleAssignmentPolicy')]
    [ExchangeType('AssignmentMethod[]')]
    [object[]] $AssignmentMethod,
    [ExchangeType('ConfigWriteScopeType')] [object] $ConfigWriteScope,
    [ExchangeType('ManagementScopeIdParameter')] [object] $CustomRecipientWriteScope,
    [bool] $Delegating,
    [bool] $Enabled,
    [bool] $Exclusive,
    [ExchangeType('ManagementScopeIdParameter')] [object] $ExclusiveRecipientWriteScope,
    [switch] $GetEffectiveUsers,
    [ExchangeType('AdministrativeUnitIdParameter')] [object] $RecipientAdministrativeUnitScope,
    [ExchangeType('GroupIdParameter')] [object] $RecipientGroupScope,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $RecipientOrganizationalUnitScope,
    [ExchangeType('RecipientWriteScopeType')] [object] $RecipientWriteScope,
    [Parameter(ParameterSetName = 'RoleAssignee', ValueFromPipeline)]
    [ExchangeType('RoleIdParameter')]
    [object] $Role,
    [Parameter(ParameterSetName = 'RoleAssignee')]
    [ExchangeType('RoleAssigneeIdParameter')]
    [object] $RoleAssignee,
    [ExchangeType('RoleAssigneeType')] [object] $RoleAssigneeType,
    [ExchangeType('GeneralRecipientIdParameter')] [object] $WritableRecipient
)
