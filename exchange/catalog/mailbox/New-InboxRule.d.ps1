[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)] [string] $Name,
    [switch] $AlwaysDeleteOutlookRulesBlob,
    [Parameter(ParameterSetName = 'Identity')] [bool] $AnyCategory,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('MultiValuedProperty')] [object] $ApplyCategory,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ApplySystemCategory,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('String[]')] [object] $AssignedCategories,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $BodyContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Boolean')] [string] $BulkCategory,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ClearCategories,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ClearFlag,
    [Parameter(ParameterSetName = 'Identity')] [bool] $CompleteFlag,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $CopyToFolder,
    [Parameter(ParameterSetName = 'Identity')] [bool] $DeleteMessage,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $DeleteSystemCategory,
    [Parameter(ParameterSetName = 'Identity')] [string] $DisplayAlert,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfAnyCategory,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('String[]')] [object] $ExceptIfAssignedCategories,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfBodyContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Boolean')] [string] $ExceptIfBulkCategory,
    [Parameter(ParameterSetName = 'Identity')] [string] $ExceptIfFlaggedForAction,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfFrom,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfFromAddressContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfHasAttachment,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MessageClassificationIdParameter[]')]
    [object[]] $ExceptIfHasClassification,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfHeaderContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfIsExternal,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfIsMentioned,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('AutomaticReply', 'AutomaticForward', 'Encrypted', 'Calendaring', 'CalendaringResponse', 'PermissionControlled', 'Voicemail', 'Signed', 'ApprovalRequest', 'ReadReceipt', 'NonDeliveryReport')]
    [ExchangeType('InboxRuleMessageType')]
    [object] $ExceptIfMessageTypeMatches,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInCcBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInToBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInToOrCcBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameNotInToBox,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ExDateTime')]
    [object] $ExceptIfReceivedAfterDate,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ExDateTime')]
    [object] $ExceptIfReceivedBeforeDate,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfRecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfSentOnlyToMe,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ExceptIfSentTo,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectContainsWords,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExceptIfSubjectOrBodyContainsWords,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('High', 'Normal', 'Low')]
    [ExchangeType('Importance')]
    [object] $ExceptIfWithImportance,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $ExceptIfWithinSizeRangeMaximum,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $ExceptIfWithinSizeRangeMinimum,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Normal', 'Personal', 'Private', 'CompanyConfidential')]
    [ExchangeType('Sensitivity')]
    [object] $ExceptIfWithSensitivity,
    [Parameter(ParameterSetName = 'Identity')] [string] $FlaggedForAction,
    [Parameter(ParameterSetName = 'Identity')] [string] $FlagMessage,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ForwardAsAttachmentTo,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('RecipientIdParameter[]')] [object[]] $ForwardTo,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('RecipientIdParameter[]')] [object[]] $From,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $FromAddressContainsWords,
    [Parameter(ParameterSetName = 'FromMessage', Mandatory)]
    [ExchangeType('MailboxStoreObjectIdParameter')]
    [object] $FromMessageId,
    [Parameter(ParameterSetName = 'Identity')] [bool] $HasAttachment,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MessageClassificationIdParameter[]')]
    [object[]] $HasClassification,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $HeaderContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [bool] $IsExternal,
    [Parameter(ParameterSetName = 'Identity')] [bool] $IsMentioned,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $MarkAsRead,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Low', 'Normal', 'High')]
    [ExchangeType('Importance')]
    [object] $MarkImportance,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('AutomaticReply', 'AutomaticForward', 'Encrypted', 'Calendaring', 'CalendaringResponse', 'PermissionControlled', 'Voicemail', 'Signed', 'ApprovalRequest', 'ReadReceipt', 'NonDeliveryReport')]
    [ExchangeType('InboxRuleMessageType')]
    [object] $MessageTypeMatches,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $MoveToFolder,
    [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInCcBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInToBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInToOrCcBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameNotInToBox,
    [Parameter(ParameterSetName = 'Identity')] [bool] $PermanentDelete,
    [Parameter(ParameterSetName = 'Identity')] [bool] $PinMessage,
    [Parameter(ParameterSetName = 'Identity')] [string] $PlaySound,
    [Parameter(ParameterSetName = 'Identity')] [int] $Priority,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ExDateTime')] [object] $ReceivedAfterDate,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ExDateTime')] [object] $ReceivedBeforeDate,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $RecipientAddressContainsWords,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('RecipientIdParameter[]')] [object[]] $RedirectTo,
    [Parameter(ParameterSetName = 'Identity')] [bool] $SentOnlyToMe,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [Parameter(ParameterSetName = 'Identity')] [bool] $SoftDeleteMessage,
    [Parameter(ParameterSetName = 'Identity')] [bool] $StopProcessingRules,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectContainsWords,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SubjectOrBodyContainsWords,
    [Parameter(ParameterSetName = 'FromMessage', Mandatory)] [switch] $ValidateOnly,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('High', 'Normal', 'Low')]
    [ExchangeType('Importance')]
    [object] $WithImportance,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $WithinSizeRangeMaximum,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('ByteQuantifiedSize')]
    [object] $WithinSizeRangeMinimum,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Normal', 'Personal', 'Private', 'CompanyConfidential')]
    [ExchangeType('Sensitivity')]
    [object] $WithSensitivity
)
