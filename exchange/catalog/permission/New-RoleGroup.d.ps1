[CmdletBinding(DefaultParameterSetName = 'default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ExchangeType('ManagementScopeIdParameter')] [object] $CustomRecipientWriteScope,
    [string] $Description,
    [string] $DisplayName,
    [switch] $Force,
    [ExchangeType('MultiValuedProperty')] [object] $ManagedBy,
    [ExchangeType('MultiValuedProperty')] [object] $Members,
    [ExchangeType('RoleIdParameter[]')] [object[]] $Roles,
    [string] $WellKnownObject
)
