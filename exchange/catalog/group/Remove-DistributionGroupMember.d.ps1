<#
.SYNOPSIS
    Removes a member from a distribution group.
.EXAMPLE
    Remove-DistributionGroupMember -Identity staff -Member alex -Confirm:$false
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [Parameter(ValueFromPipeline)] [ExchangeType('GeneralRecipientIdParameter')] [object] $Member
)
