[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [guid] $ConnectorId
)
