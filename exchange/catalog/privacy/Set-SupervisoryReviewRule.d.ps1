[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $AdvancedRule,
    [string] $CcsiDataModelOperator,
    [string] $Condition,
    [ExchangeType('PswsHashtable[]')] [object[]] $ContentContainsSensitiveInformation,
    [string] $ContentMatchesDataModel,
    [string[]] $ContentSources,
    [bool] $DayXInsights,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFrom,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfRecipientDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfRevieweeIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectOrBodyContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $From,
    [string[]] $IncludeAdaptiveScopes,
    [string] $InPurviewFilter,
    [bool] $Ocr,
    [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [string] $RateOfSampling,
    [int] $SamplingRate,
    [ExchangeType('MultiValuedProperty')] [object] $SentTo
)
