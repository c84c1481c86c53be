[CmdletBinding(DefaultParameterSetName = 'OrganizationSet')]
[Cloud('EXO')]
param(
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RmsTemplateIdParameter')]
    [object] $Identity,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ExchangeType('RmsTrustedPublishingDomainIdParameter')] [object] $TrustedPublishingDomain,
    [ArgumentCompletions('All', 'Archived', 'Distributed')] [ExchangeType('RmsTemplateType')] [object] $Type
)
