[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MultiValuedProperty')]
    [object] $DlIdentities,
    [string] $ActionType,
    [ExchangeType('RecipientIdParameter')] [object] $ExecutingUser
)
