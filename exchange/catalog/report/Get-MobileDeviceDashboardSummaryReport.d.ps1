[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ValidateSet('EAS', 'Intune')] [string] $DeviceType,
    [object] $EndDate,
    [object] $StartDate
)
