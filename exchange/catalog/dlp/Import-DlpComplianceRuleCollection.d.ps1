[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default')] [object[]] $ExtendedWorkloadPolicies,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [byte[]] $FileData,
    [Parameter(ParameterSetName = 'Default')] [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [object] $ImportErrorAction,
    [Parameter(ParameterSetName = 'Default')] [object] $ImportMode,
    [Parameter(ParameterSetName = 'Default')] [object] $PolicyNames
)
