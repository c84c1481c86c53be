[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'SetM365Xtap', Mandatory)] [string] $AuthorizationPolicy,
    [Parameter(Mandatory)] [string] $ObjectId
)
