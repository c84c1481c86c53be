[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)]
    [ArgumentCompletions('PerUserFB', 'OrgWideFB', 'OrgWideFBToken', 'InternalProxy', 'PublicFolder')]
    [ExchangeType('AvailabilityAccessMethod')]
    [object] $AccessMethod,
    [pscredential] $Credentials,
    [Parameter(Mandatory)] [string] $ForestName,
    [uri] $TargetAutodiscoverEpr,
    [Parameter(ParameterSetName = 'AAS_Token')] [string] $TargetServiceEpr,
    [Parameter(ParameterSetName = 'AAS_Token')] [string] $TargetTenantId
)
