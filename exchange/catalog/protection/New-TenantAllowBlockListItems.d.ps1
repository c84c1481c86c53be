[CmdletBinding()]
[Cloud('EXO')]
param(
    [switch] $Allow,
    [switch] $Block,
    [Parameter(Mandatory)] [ArgumentCompletions('FileHash', 'Sender', 'URL', 'IP')] [string[]] $Entries,
    [Parameter(ParameterSetName = 'Expiration')] [datetime] $ExpirationDate,
    [ArgumentCompletions('AdvancedDelivery', 'Tenant')] [ExchangeType('ListSubType')] [object] $ListSubType,
    [Parameter(Mandatory)]
    [ArgumentCompletions('FileHash', 'Sender', 'Url', 'IP')]
    [ExchangeType('ListType')]
    [object] $ListType,
    [switch] $LogExtraDetails,
    [Parameter(ParameterSetName = 'NoExpiration', Mandatory)] [switch] $NoExpiration,
    [string] $Notes,
    [switch] $OutputJson,
    [int] $RemoveAfter,
    [string] $SubmissionID
)
