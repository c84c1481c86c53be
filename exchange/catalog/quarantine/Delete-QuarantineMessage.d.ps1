[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO', 'SCC')]
param(
    [ArgumentCompletions('Email', 'SharePointOnline', 'DataLossPrevention')]
    [ExchangeType('EntityType')]
    [object] $EntityType,
    [switch] $HardDelete,
    [Parameter(ParameterSetName = 'Identities', Mandatory)]
    [ExchangeType('QuarantineMessageIdentity[]')]
    [object[]] $Identities,
    [Parameter(ParameterSetName = 'Identities', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineMessageIdentity')]
    [object] $Identity,
    [string[]] $RecipientAddress
)
