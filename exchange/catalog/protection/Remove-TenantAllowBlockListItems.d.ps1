[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Entries', Mandatory)]
    [ArgumentCompletions('FileHash', 'Url', 'IP')]
    [string[]] $Entries,
    [Parameter(ParameterSetName = 'Ids', Mandatory)] [string[]] $Ids,
    [ArgumentCompletions('AdvancedDelivery', 'Tenant')] [ExchangeType('ListSubType')] [object] $ListSubType,
    [Parameter(Mandatory)]
    [ArgumentCompletions('FileHash', 'Sender', 'Url', 'IP')]
    [ExchangeType('ListType')]
    [object] $ListType,
    [switch] $OutputJson
)
