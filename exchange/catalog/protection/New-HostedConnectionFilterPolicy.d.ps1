[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $AdminDisplayName,
    [string] $ConfigurationXmlRaw,
    [bool] $EnableSafeList,
    [object] $IPAllowList,
    [object] $IPBlockList
)
