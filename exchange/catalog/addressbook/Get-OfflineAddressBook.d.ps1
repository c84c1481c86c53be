[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline)]
    [ExchangeType('OfflineAddressBookIdParameter')]
    [object] $Identity
)
