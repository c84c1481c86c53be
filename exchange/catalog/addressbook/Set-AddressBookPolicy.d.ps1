[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxPolicyIdParameter')]
    [object] $Identity,
    [ExchangeType('AddressListIdParameter[]')] [object[]] $AddressLists,
    [ExchangeType('GlobalAddressListIdParameter')] [object] $GlobalAddressList,
    [string] $Name,
    [ExchangeType('OfflineAddressBookIdParameter')] [object] $OfflineAddressBook,
    [ExchangeType('AddressListIdParameter')] [object] $RoomList
)
