[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity
)
