[CmdletBinding(DefaultParameterSetName = 'Expiration')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Expiration')]
    [Parameter(ParameterSetName = 'NoExpiration')]
    [switch] $Allow,
    [Parameter(ParameterSetName = 'Expiration')]
    [Parameter(ParameterSetName = 'NoExpiration')]
    [switch] $Block,
    [Parameter(ParameterSetName = 'Expiration')]
    [Parameter(ParameterSetName = 'NoExpiration')]
    [string] $Entry,
    [Parameter(ParameterSetName = 'Expiration')] [datetime] $ExpirationDate,
    [Parameter(ParameterSetName = 'Expiration')]
    [Parameter(ParameterSetName = 'NoExpiration')]
    [ArgumentCompletions('AdvancedDelivery', 'Tenant')]
    [ExchangeType('ListSubType[]')]
    [object[]] $ListSubType,
    [Parameter(Mandatory)]
    [ArgumentCompletions('FileHash', 'Sender', 'Url', 'IP')]
    [ExchangeType('ListType')]
    [object] $ListType,
    [Parameter(ParameterSetName = 'NoExpiration', Mandatory)] [switch] $NoExpiration,
    [switch] $OutputJson
)
