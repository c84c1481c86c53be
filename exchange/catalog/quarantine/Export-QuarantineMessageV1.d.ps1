[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [switch] $CompressOutput,
    [object] $EntityType,
    [switch] $ForceConversionToMime,
    [Parameter(ParameterSetName = 'Identities', Mandatory)] [object[]] $Identities,
    [Parameter(ParameterSetName = 'Identities', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [securestring] $Password,
    [string] $PasswordV2,
    [string] $ReasonForExport,
    [string] $RecipientAddress
)
