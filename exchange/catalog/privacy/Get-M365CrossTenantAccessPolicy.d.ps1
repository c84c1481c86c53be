[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $ObjectId,
    [string] $PartnerIdentifier,
    [object] $PolicyType
)
