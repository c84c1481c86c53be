[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'DisableRestrictiveRetentionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'InformationBarrierDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'OrganizationSegmentsDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'TeamLocation', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Identity,
    [string] $Description,
    [ExchangeType('MultiValuedProperty')] [object] $Operations,
    [Parameter(Mandatory)] [int] $Priority,
    [ExchangeType('MultiValuedProperty')] [object] $RecordTypes,
    [Parameter(Mandatory)]
    [ArgumentCompletions('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
    [ExchangeType('UnifiedAuditLogRetentionDuration')]
    [object] $RetentionDuration,
    [ExchangeType('MultiValuedProperty')] [object] $UserIds
)
