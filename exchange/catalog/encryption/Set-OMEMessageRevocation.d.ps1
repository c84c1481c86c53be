[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $MessageId,
    [Parameter(Mandatory)] [bool] $Revoke
)
