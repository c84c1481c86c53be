[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [ArgumentCompletions('ExchangeOnline', 'SharePointOnline', 'ExchangeAndSharePoint')]
    [ExchangeType('PolicyResourceScope')]
    [object] $ApplyPolicyTo,
    [ExchangeType('Boolean')] [object] $BlockUnsupportedDevices,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [ExchangeType('MultiValuedProperty')] [object] $ExclusionList,
    [ExchangeType('ComplianceRuleIdParameter')] [object] $Identity
)
