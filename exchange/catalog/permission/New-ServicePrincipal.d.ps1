[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory)] [string] $AppId,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string] $ObjectId,
    [ExchangeType('OrganizationIdParameter')] [Cloud('SCC')] [object] $Organization,
    [Parameter(ParameterSetName = 'Deprecated', Mandatory)] [string] $ServiceId
)
