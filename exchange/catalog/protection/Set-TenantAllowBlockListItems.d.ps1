[CmdletBinding(DefaultParameterSetName = 'Ids')]
[Cloud('EXO')]
param(
    [switch] $Allow,
    [switch] $Block,
    [Parameter(ParameterSetName = 'Entries', Mandatory)]
    [ArgumentCompletions('FileHash', 'Url', 'IP')]
    [string[]] $Entries,
    [datetime] $ExpirationDate,
    [Parameter(ParameterSetName = 'Ids', Mandatory)] [string[]] $Ids,
    [ArgumentCompletions('AdvancedDelivery', 'Tenant')] [ExchangeType('ListSubType')] [object] $ListSubType,
    [Parameter(Mandatory)]
    [ArgumentCompletions('FileHash', 'Sender', 'Url', 'IP')]
    [ExchangeType('ListType')]
    [object] $ListType,
    [switch] $NoExpiration,
    [string] $Notes,
    [switch] $OutputJson,
    [int] $RemoveAfter
)
