[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('AddressListIdParameter[]')] [object[]] $AddressLists,
    [Parameter(Mandatory)] [ExchangeType('GlobalAddressListIdParameter')] [object] $GlobalAddressList,
    [Parameter(Mandatory)] [ExchangeType('OfflineAddressBookIdParameter')] [object] $OfflineAddressBook,
    [Parameter(Mandatory)] [ExchangeType('AddressListIdParameter')] [object] $RoomList
)
