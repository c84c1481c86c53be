[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('DeviceAccessLevel')] [object] $AccessLevel,
    [Parameter(Mandatory)]
    [ArgumentCompletions('DeviceModel', 'DeviceType', 'DeviceOS', 'UserAgent', 'XMSWLHeader')]
    [ExchangeType('DeviceAccessCharacteristic')]
    [object] $Characteristic,
    [Parameter(Mandatory)] [string] $QueryString
)
