[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $GetOnly,
    [string] $TableName
)
