[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(Mandatory)] [object] $GlobalListType,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $GlobalListValue,
    [object] $Organization
)
