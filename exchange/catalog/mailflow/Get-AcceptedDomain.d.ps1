<#
.SYNOPSIS
    Lists the domains whose mail the organization takes.
.EXAMPLE
    Get-AcceptedDomain
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AcceptedDomainIdParameter')]
    [object] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize
)
