[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeLocation,
    [object] $Mode
)
