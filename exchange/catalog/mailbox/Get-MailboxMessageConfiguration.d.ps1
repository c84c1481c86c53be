[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [pscredential] $Credential,
    [switch] $ReadFromDomainController,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SignatureName,
    [switch] $UseCustomRouting
)
