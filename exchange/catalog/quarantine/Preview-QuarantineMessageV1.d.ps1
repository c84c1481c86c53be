[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [object] $EntityType,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [object] $Identity,
    [string] $RecipientAddress
)
