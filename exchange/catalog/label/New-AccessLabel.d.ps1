[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default')]
    [Parameter(ParameterSetName = 'FirstOrgUser')]
    [hashtable] $Constraints,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'FirstOrgUser', Mandatory)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'FirstOrgUser', Mandatory)]
    [string] $Type
)
