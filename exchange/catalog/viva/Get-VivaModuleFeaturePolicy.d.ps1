[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'FeaturePolicy', Mandatory)]
    [Parameter(ParameterSetName = 'FeaturePolicyWithMembers', Mandatory)]
    [string] $FeatureId,
    [Parameter(ParameterSetName = 'FeaturePolicyWithMembers')] [string[]] $MemberIds,
    [Parameter(Mandatory)] [string] $ModuleId,
    [Parameter(ParameterSetName = 'FeaturePolicy')] [string] $PolicyId,
    [ExchangeType('Microsoft.Exchange.Management.RestApiClient.Unlimited`1[System.UInt32]')]
    [object] $ResultSize
)
