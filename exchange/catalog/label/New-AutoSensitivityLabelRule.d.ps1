[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('AccessScope')]
    [object] $AccessScope,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ActivationDate,
    [Parameter(ParameterSetName = 'Default')] [string] $AdvancedRule,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AnyOfRecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $AnyOfRecipientAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')] [bool] $ContentIsNotLabeled,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')] [bool] $DefaultSpoDocLibraryHasLabel,
    [Parameter(ParameterSetName = 'Default')] [bool] $Disabled,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentCreatedBy,
    [Parameter(ParameterSetName = 'Default')] [bool] $DocumentIsPasswordProtected,
    [Parameter(ParameterSetName = 'Default')] [bool] $DocumentIsUnsupported,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DocumentNameMatchesWords,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('ByteQuantifiedSize')] [object] $DocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('AccessScope')]
    [object] $ExceptIfAccessScope,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfAnyOfRecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable[]')]
    [object[]] $ExceptIfContentContainsSensitiveInformation,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentExtensionMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfContentPropertyContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentCreatedBy,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfDocumentIsPasswordProtected,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfDocumentIsUnsupported,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfDocumentNameMatchesWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $ExceptIfDocumentSizeOver,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfFrom,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfFromAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfFromAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $ExceptIfFromMemberOf,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('PswsHashtable')]
    [object] $ExceptIfHeaderMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfProcessingLimitExceeded,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfRecipientDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSenderDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSenderIPRanges,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfSentToMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfSharedWithDomain,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('DateTime')] [object] $ExpiryDate,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $FromAddressContainsWords,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $FromAddressMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('SmtpAddress[]')] [object[]] $FromMemberOf,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('PswsHashtable')] [object] $HeaderMatchesPatterns,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Guid')] [object] $ImmutableId,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $Priority,
    [Parameter(ParameterSetName = 'Default')] [bool] $ProcessingLimitExceeded,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RecipientDomainIs,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('None', 'Low', 'Medium', 'High')]
    [ExchangeType('RuleSeverity')]
    [object] $ReportSeverityLevel,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Ignore', 'RetryThenBlock')]
    [ExchangeType('PolicyRuleErrorAction')]
    [object] $RuleErrorAction,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SenderDomainIs,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SenderIPRanges,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $SentTo,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $SentToMemberOf,
    [Parameter(ParameterSetName = 'Default')] [object] $SharedWithDomain,
    [string] $SourceType,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectMatchesPatterns,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ArgumentCompletions('Exchange', 'OneDriveForBusiness', 'SharePoint')]
    [ExchangeType('Workload')]
    [object] $Workload
)
