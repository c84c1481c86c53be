[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $CaseType
)
