[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('DynamicDistributionGroupMemberIdParameter')]
    [object] $Identity,
    [pscredential] $Credential,
    [switch] $IncludeSoftDeletedObjects,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
