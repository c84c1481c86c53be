[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('ExchangeOnline', 'SharePointOnline', 'ExchangeAndSharePoint')]
    [ExchangeType('PolicyResourceScope')]
    [object] $ApplyPolicyTo,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $BlockUnsupportedDevices,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExclusionList
)
