[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [string] $DataStoreName,
    [Parameter(Mandatory)] [string] $SessionId
)
