[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'MailUniversalDistributionGroup')]
    [Parameter(ParameterSetName = 'Organization')]
    [Parameter(ParameterSetName = 'User')]
    [switch] $IncludePreviousPrimary,
    [ArgumentCompletions('Aggregated', 'AuxArchive', 'AuxPrimary', 'ComponentShared', 'MainArchive', 'Primary')]
    [ExchangeType('MailboxLocationType')]
    [object] $MailboxLocationType,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'User', Mandatory, ValueFromPipeline)]
    [ExchangeType('UserIdParameter')]
    [object] $User
)
