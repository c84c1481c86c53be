[CmdletBinding()]
[Cloud('EXO', 'SCC')]
param(
    [switch] $CompressOutput,
    [ArgumentCompletions('Email', 'SharePointOnline', 'DataLossPrevention')]
    [ExchangeType('EntityType')]
    [object] $EntityType,
    [switch] $ForceConversionToMime,
    [Parameter(ParameterSetName = 'Identities', Mandatory)]
    [ExchangeType('QuarantineMessageIdentity[]')]
    [object[]] $Identities,
    [Parameter(ParameterSetName = 'Identities', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineMessageIdentity')]
    [object] $Identity,
    [securestring] $Password,
    [string] $PasswordV2,
    [string] $ReasonForExport,
    [ExchangeType('String[]')] [string] $RecipientAddress
)
