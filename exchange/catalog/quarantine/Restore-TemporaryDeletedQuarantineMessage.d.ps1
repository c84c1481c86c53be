[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identities', Mandatory)] [object[]] $Identities,
    [Parameter(ParameterSetName = 'Identities', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [string[]] $RecipientAddress
)
