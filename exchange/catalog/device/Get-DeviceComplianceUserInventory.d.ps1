[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [object] $EndDate,
    [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression
)
