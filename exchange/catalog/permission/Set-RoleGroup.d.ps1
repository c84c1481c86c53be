[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [string] $Description,
    [string] $DisplayName,
    [switch] $Force,
    [ExchangeType('MultiValuedProperty')] [object] $ManagedBy,
    [string] $Name,
    [string] $WellKnownObject
)
