[CmdletBinding(DefaultParameterSetName = 'Paramters', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [string] $Value
)
