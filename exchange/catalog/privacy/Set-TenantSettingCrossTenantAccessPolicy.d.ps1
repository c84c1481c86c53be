[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'DeleteActionParamSet')]
    [Parameter(ParameterSetName = 'UpsertParamSet', Mandatory)]
    [string] $Value
)
