[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'FirstOrgUser', Mandatory)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'FirstOrgUser')]
    [string] $Type
)
