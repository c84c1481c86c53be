[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [object] $Identity
)
