[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory)] [Cloud('SCC')] [bool] $Enabled
)
