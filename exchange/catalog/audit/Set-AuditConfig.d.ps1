[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $Workload
)
