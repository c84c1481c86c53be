[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Cloud('SCC')] [System.Linq.Expressions.Expression] $Expression
)
