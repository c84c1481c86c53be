[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory)] [string] $KqlQueryString
)
