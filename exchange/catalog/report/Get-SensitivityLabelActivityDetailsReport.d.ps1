[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [object] $EndDate,
    [object] $MIPLabelName,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [object] $Sender,
    [object] $Source,
    [object] $StartDate
)
