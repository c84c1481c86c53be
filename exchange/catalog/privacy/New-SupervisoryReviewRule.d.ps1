[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $AdvancedRule,
    [Parameter(ParameterSetName = 'Default')] [string] $CcsiDataModelOperator,
    [Parameter(ParameterSetName = 'Default')] [string] $Condition,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')] [string] $ContentMatchesDataModel,
    [Parameter(ParameterSetName = 'Default')] [string[]] $ContentSources,
    [Parameter(ParameterSetName = 'Default')] [bool] $DayXInsights,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFrom,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfRecipientDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfRevieweeIs,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSenderDomainIs,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectOrBodyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $From,
    [Parameter(ParameterSetName = 'Default')] [string[]] $IncludeAdaptiveScopes,
    [Parameter(ParameterSetName = 'Default')] [string] $InPurviewFilter,
    [Parameter(ParameterSetName = 'Default')] [bool] $Ocr,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [string] $RateOfSampling,
    [Parameter(ParameterSetName = 'Default')] [int] $SamplingRate,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SentTo
)
