[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [object] $Organization,
    [Parameter(Mandatory)] [object[]] $RecipientIds
)
