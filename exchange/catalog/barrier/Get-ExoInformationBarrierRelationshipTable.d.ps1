[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Horizontal,
    [switch] $NoRelationshipTableVisualResult,
    [Parameter(Mandatory)] [object] $Organization
)
