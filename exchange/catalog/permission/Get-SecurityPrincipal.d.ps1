[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ExtendedSecurityPrincipalIdParameter')]
    [object] $Identity,
    [string] $Filter,
    [ExchangeType('ExtendedOrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [switch] $RoleGroupAssignable,
    [ExchangeType('MultiValuedProperty')] [object] $Types
)
