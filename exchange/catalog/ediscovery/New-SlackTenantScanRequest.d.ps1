[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [object] $AADIdentityType,
    [string] $Format,
    [Parameter(Mandatory)] [guid] $GroupAObjectId,
    [Parameter(Mandatory)] [guid] $GroupBObjectId,
    [object] $Partition,
    [Parameter(Mandatory)] [object] $SourceEndpoint,
    [hashtable[]] $SourceMappings
)
