[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [string] $DataStoreName,
    [string] $SessionId
)
