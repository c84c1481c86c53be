[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('US', 'CA', 'RO')] [ExchangeType('RegionInfo')] [object] $CountryRegionId,
    [switch] $IgnoreDefaultScope,
    [ArgumentCompletions('Bell')] [int] $MobileOperatorId,
    [ExchangeType('E164Number')] [object] $NotificationPhoneNumber
)
