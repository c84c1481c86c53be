[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)] [string] $ApplyComplianceTag,
    [Parameter(ParameterSetName = 'Default')] [switch] $ArchiveEnabled,
    [Parameter(ParameterSetName = 'Default')] [string] $ArchiveTriggerBasedOn,
    [Parameter(ParameterSetName = 'Default')] [object] $ArchiveTriggerInDays,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'ComplianceTag')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'ComplianceTag')]
    [Parameter(ParameterSetName = 'Default')]
    [string] $ContentMatchQuery,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExcludedItemClasses,
    [string] $ExpirationDateOption,
    [Parameter(ParameterSetName = 'ComplianceTag')] [ExchangeType('String')] [object] $IRMRiskyUserProfiles,
    [Parameter(ParameterSetName = 'ComplianceTag')]
    [ExchangeType('MultiValuedProperty')]
    [object] $MachineLearningModelIDs,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)] [string] $PublishComplianceTag,
    [string] $RetentionComplianceAction,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Unlimited')]
    [ExchangeType('Unlimited')]
    [object] $RetentionDuration,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Days', 'Months', 'Years')]
    [ExchangeType('HoldDurationHint')]
    [object] $RetentionDurationDisplayHint
)
