[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $BlockedSendersAndDomains,
    [bool] $ContactsTrusted,
    [bool] $Enabled,
    [bool] $FailOnError,
    [switch] $IgnoreDefaultScope,
    [bool] $SenderScreeningEnabled,
    [bool] $TrustedListsOnly,
    [ExchangeType('MultiValuedProperty')] [object] $TrustedRecipientsAndDomains,
    [ExchangeType('MultiValuedProperty')] [object] $TrustedSendersAndDomains
)
