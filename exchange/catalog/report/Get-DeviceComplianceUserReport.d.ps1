[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory)] [Cloud('SCC')] [guid] $DeviceId,
    [object] $EndDate,
    [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression
)
