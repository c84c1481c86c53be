[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ArgumentCompletions('Email', 'SharePointOnline', 'DataLossPrevention')]
    [ExchangeType('EntityType')]
    [object] $EntityType,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineMessageIdentity')]
    [object] $Identity,
    [string] $RecipientAddress
)
