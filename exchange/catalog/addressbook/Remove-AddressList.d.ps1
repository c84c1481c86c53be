[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('AddressListIdParameter')]
    [object] $Identity,
    [switch] $Recursive
)
