<#
.SYNOPSIS
    Adds a member to a distribution group.
.EXAMPLE
    Add-DistributionGroupMember -Identity staff -Member alex
#>
[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [Parameter(ValueFromPipeline)] [ExchangeType('RecipientWithAdUserGroupIdParameter')] [object] $Member
)
