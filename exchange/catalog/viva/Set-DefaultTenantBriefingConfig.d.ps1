[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $IsEnabledByDefault,
    [ExchangeType('Microsoft.Exchange.Management.RestApiClient.Unlimited`1[System.UInt32]')]
    [object] $ResultSize
)
