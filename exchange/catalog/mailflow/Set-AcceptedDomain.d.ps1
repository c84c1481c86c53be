[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AcceptedDomainIdParameter')]
    [object] $Identity,
    [bool] $CanHaveCloudCache,
    [ArgumentCompletions('Authoritative', 'InternalRelay', 'ExternalRelay')]
    [ExchangeType('AcceptedDomainType')]
    [object] $DomainType,
    [bool] $EnableNego2Authentication,
    [string] $MailFlowRegion,
    [bool] $MatchSubDomains,
    [bool] $OutboundOnly,
    [bool] $SendingFromDomainDisabled,
    [bool] $SendingToDomainDisabled
)
