[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline)]
    [ExchangeType('AddressListIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Container', Mandatory)]
    [ExchangeType('AddressListIdParameter')]
    [object] $Container,
    [Parameter(ParameterSetName = 'SearchSet')] [string] $SearchText
)
