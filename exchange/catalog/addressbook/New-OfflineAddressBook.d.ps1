[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('AddressBookBaseIdParameter[]')] [object[]] $AddressLists,
    [ExchangeType('Unlimited')] [object] $DiffRetentionPeriod,
    [bool] $IsDefault
)
