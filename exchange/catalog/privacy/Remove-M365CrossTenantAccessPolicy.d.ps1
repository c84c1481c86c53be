[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'PolicyObject')]
    [switch] $BypassMigrationScenario,
    [Parameter(Mandatory)] [string] $ObjectId,
    [Parameter(ParameterSetName = 'M365PartnerPolicyObject', Mandatory)]
    [Parameter(ParameterSetName = 'PartnerPolicyObject')]
    [string] $PartnerIdentifier,
    [Parameter(ParameterSetName = 'M365PartnerPolicyObject', Mandatory)]
    [Parameter(ParameterSetName = 'M365PolicyObject', Mandatory)]
    [object] $PolicyType,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'PartnerPolicyObject')]
    [switch] $RemoveAuthorizationPolicy
)
