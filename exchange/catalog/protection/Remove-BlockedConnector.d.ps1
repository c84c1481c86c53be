[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [guid] $ConnectorId,
    [string] $Reason
)
