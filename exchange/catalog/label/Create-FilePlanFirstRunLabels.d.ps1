[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object] $DomainController
)
