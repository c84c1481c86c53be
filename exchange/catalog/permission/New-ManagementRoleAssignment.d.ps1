[CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'App', Mandatory)]
    [ExchangeType('ServicePrincipalIdParameter')]
    [object] $App,
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $CustomRecipientWriteScope,
    [Parameter(ParameterSetName = 'App')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $CustomResourceScope,
    [Parameter(ParameterSetName = 'App')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [switch] $Delegating,
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $ExclusiveRecipientWriteScope,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Policy', Mandatory)]
    [ExchangeType('MailboxPolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'App')]
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('AdministrativeUnitIdParameter')]
    [object] $RecipientAdministrativeUnitScope,
    [Parameter(ParameterSetName = 'App')]
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('GroupIdParameter')]
    [object] $RecipientGroupScope,
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('OrganizationalUnitIdParameter')]
    [object] $RecipientOrganizationalUnitScope,
    [Parameter(ParameterSetName = 'Computer')]
    [Parameter(ParameterSetName = 'Policy')]
    [Parameter(ParameterSetName = 'SecurityGroup')]
    [Parameter(ParameterSetName = 'User')]
    [ExchangeType('RecipientWriteScopeType')]
    [object] $RecipientRelativeWriteScope,
    [Parameter(Mandatory, ValueFromPipeline)] [ExchangeType('RoleIdParameter')] [object] $Role,
    [Parameter(ParameterSetName = 'SecurityGroup', Mandatory)]
    [ExchangeType('SecurityGroupIdParameter')]
    [object] $SecurityGroup,
    [Parameter(ParameterSetName = 'User', Mandatory)] [ExchangeType('UserIdParameter')] [object] $User
)
