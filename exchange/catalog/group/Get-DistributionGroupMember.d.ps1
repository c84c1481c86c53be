<#
.SYNOPSIS
    Lists the members of a distribution group.
.EXAMPLE
    Get-DistributionGroupMember -Identity staff
#>
[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('DistributionGroupMemberIdParameter')]
    [object] $Identity,
    [pscredential] $Credential,
    [switch] $IncludeSoftDeletedObjects,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
