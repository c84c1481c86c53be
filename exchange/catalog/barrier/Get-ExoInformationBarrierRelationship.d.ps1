[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter')] [object] $RecipientId1,
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter')] [object] $RecipientId2
)
