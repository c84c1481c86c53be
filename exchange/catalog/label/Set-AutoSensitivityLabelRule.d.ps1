[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('AccessScope')]
    [object] $AccessScope,
    [ExchangeType('DateTime')] [object] $ActivationDate,
    [string] $AdvancedRule,
    [ExchangeType('MultiValuedProperty')] [object] $AnyOfRecipientAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $AnyOfRecipientAddressMatchesPatterns,
    [string] $Comment,
    [ExchangeType('PswsHashtable[]')] [object[]] $ContentContainsSensitiveInformation,
    [ExchangeType('MultiValuedProperty')] [object] $ContentExtensionMatchesWords,
    [bool] $ContentIsNotLabeled,
    [ExchangeType('MultiValuedProperty')] [object] $ContentPropertyContainsWords,
    [bool] $DefaultSpoDocLibraryHasLabel,
    [bool] $Disabled,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentCreatedBy,
    [bool] $DocumentIsPasswordProtected,
    [bool] $DocumentIsUnsupported,
    [ExchangeType('MultiValuedProperty')] [object] $DocumentNameMatchesWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $DocumentSizeOver,
    [ArgumentCompletions('InOrganization', 'NotInOrganization', 'None')]
    [ExchangeType('AccessScope')]
    [object] $ExceptIfAccessScope,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfAnyOfRecipientAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
    [ExchangeType('PswsHashtable[]')] [object[]] $ExceptIfContentContainsSensitiveInformation,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentExtensionMatchesWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfContentPropertyContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentCreatedBy,
    [bool] $ExceptIfDocumentIsPasswordProtected,
    [bool] $ExceptIfDocumentIsUnsupported,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfDocumentNameMatchesWords,
    [ExchangeType('ByteQuantifiedSize')] [object] $ExceptIfDocumentSizeOver,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfFrom,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFromAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfFromAddressMatchesPatterns,
    [ExchangeType('SmtpAddress[]')] [object[]] $ExceptIfFromMemberOf,
    [ExchangeType('PswsHashtable')] [object] $ExceptIfHeaderMatchesPatterns,
    [bool] $ExceptIfProcessingLimitExceeded,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfRecipientDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSenderIPRanges,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ExceptIfSentToMemberOf,
    [object] $ExceptIfSharedWithDomain,
    [ExchangeType('MultiValuedProperty')] [object] $ExceptIfSubjectMatchesPatterns,
    [ExchangeType('DateTime')] [object] $ExpiryDate,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [ExchangeType('MultiValuedProperty')] [object] $FromAddressContainsWords,
    [ExchangeType('MultiValuedProperty')] [object] $FromAddressMatchesPatterns,
    [ExchangeType('SmtpAddress[]')] [object[]] $FromMemberOf,
    [ExchangeType('PswsHashtable')] [object] $HeaderMatchesPatterns,
    [ExchangeType('Int32')] [object] $Priority,
    [bool] $ProcessingLimitExceeded,
    [ExchangeType('MultiValuedProperty')] [object] $RecipientDomainIs,
    [ArgumentCompletions('None', 'Low', 'Medium', 'High')]
    [ExchangeType('RuleSeverity')]
    [object] $ReportSeverityLevel,
    [ArgumentCompletions('Ignore', 'RetryThenBlock')]
    [ExchangeType('PolicyRuleErrorAction')]
    [object] $RuleErrorAction,
    [ExchangeType('MultiValuedProperty')] [object] $SenderDomainIs,
    [ExchangeType('MultiValuedProperty')] [object] $SenderIPRanges,
    [ExchangeType('MultiValuedProperty')] [object] $SentTo,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentToMemberOf,
    [object] $SharedWithDomain,
    [string] $SourceType,
    [ExchangeType('MultiValuedProperty')] [object] $SubjectMatchesPatterns,
    [ArgumentCompletions('Exchange', 'OneDriveForBusiness', 'SharePoint')]
    [ExchangeType('Workload')]
    [object] $Workload
)
