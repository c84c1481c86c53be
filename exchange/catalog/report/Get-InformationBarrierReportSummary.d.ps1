[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [object] $Action,
    [object] $EndDate,
    [object] $EventType,
    [object] $InformationBarrierPolicy,
    [string] $InitiatingUser,
    [int] $Page,
    [int] $PageSize,
    [object] $Source,
    [object] $StartDate,
    [object] $TargetUsers
)
