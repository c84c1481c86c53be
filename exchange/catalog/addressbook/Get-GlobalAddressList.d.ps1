[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline)]
    [ExchangeType('GlobalAddressListIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'DefaultOnly', Mandatory)] [switch] $DefaultOnly
)
