<#
.SYNOPSIS
    Deletes a distribution group.
.EXAMPLE
    Remove-DistributionGroup -Identity staff -Confirm:$false
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck
)
