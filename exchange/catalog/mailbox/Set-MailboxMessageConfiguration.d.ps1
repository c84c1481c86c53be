[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('OpenPreviousItem', 'OpenNextItem', 'ReturnToView')]
    [ExchangeType('AfterMoveOrDeleteBehavior')]
    [object] $AfterMoveOrDeleteBehavior,
    [bool] $AlwaysShowBcc,
    [bool] $AlwaysShowFrom,
    [bool] $AutoAddSignature,
    [bool] $AutoAddSignatureOnMobile,
    [bool] $AutoAddSignatureOnReply,
    [bool] $CheckForForgottenAttachments,
    [bool] $CheckForReportJunkDialog,
    [ArgumentCompletions('Chronological', 'Tree', 'NewestOnTop', 'NewestOnBottom', 'ChronologicalNewestOnTop', 'ChronologicalNewestOnBottom', 'TreeNewestOnBottom')]
    [ExchangeType('ConversationSortOrder')]
    [object] $ConversationSortOrder,
    [string] $DefaultFontColor,
    [ArgumentCompletions('Normal', 'Bold', 'Italic', 'Underline', 'All')]
    [ExchangeType('FontFlags')]
    [object] $DefaultFontFlags,
    [string] $DefaultFontName,
    [int] $DefaultFontSize,
    [ExchangeType('MailFormat')] [object] $DefaultFormat,
    [string] $DefaultSignature,
    [string] $DefaultSignatureOnReply,
    [string] $DeleteSignatureName,
    [ExchangeType('DisplayDensityMode')] [object] $DisplayDensityMode,
    [bool] $EchoGroupMessageBackToSubscribedSender,
    [ArgumentCompletions('Inline', 'SeparateForm')]
    [ExchangeType('EmailComposeMode')]
    [object] $EmailComposeMode,
    [bool] $EmptyDeletedItemsOnLogoff,
    [int] $FavoritesBitFlags,
    [ArgumentCompletions('Off', 'Bottom')]
    [ExchangeType('MailReadingPanePosition')]
    [object] $GlobalReadingPanePosition,
    [bool] $HideDeletedItems,
    [switch] $IgnoreDefaultScope,
    [bool] $IsDarkModeTheme,
    [bool] $IsFavoritesFolderTreeCollapsed,
    [bool] $IsFocusedInboxEnabled,
    [bool] $IsMailRootFolderTreeCollapsed,
    [bool] $IsReplyAllTheDefaultResponse,
    [bool] $LinkPreviewEnabled,
    [bool] $MailFolderPaneExpanded,
    [int] $MailSendUndoInterval,
    [bool] $ManuallyPickCertificate,
    [int] $NavigationBarWidth,
    [ArgumentCompletions('Default', 'MailFolders', 'PeopleFolders', 'Groups', 'PinnedMailFolders')]
    [ExchangeType('NavigationPaneView')]
    [object] $NavigationPaneViewOption,
    [ExchangeType('PontType')] [object] $NewEnabledPonts,
    [ArgumentCompletions('Sound', 'EMailToast', 'VoiceMailToast', 'FaxToast', 'None', 'All')]
    [ExchangeType('NewItemNotification')]
    [object] $NewItemNotification,
    [bool] $PreferAccessibleContent,
    [ArgumentCompletions('Delayed', 'OnSelectionChange', 'Never')]
    [ExchangeType('PreviewMarkAsReadBehavior')]
    [object] $PreviewMarkAsReadBehavior,
    [int] $PreviewMarkAsReadDelaytime,
    [ArgumentCompletions('DoNotAutomaticallySend', 'AlwaysSend', 'NeverSend')]
    [ExchangeType('ReadReceiptResponse')]
    [object] $ReadReceiptResponse,
    [bool] $ReportJunkSelected,
    [string] $SendAddressDefault,
    [bool] $ShowConversationAsTree,
    [bool] $ShowInlinePreviews,
    [bool] $ShowNotificationBar,
    [bool] $ShowPreviewTextInListView,
    [bool] $ShowReadingPaneOnFirstLoad,
    [bool] $ShowSenderOnTopInListView,
    [bool] $ShowUpNext,
    [string] $SignatureHtml,
    [string] $SignatureHtmlBody,
    [string] $SignatureName,
    [string] $SignatureText,
    [string] $SignatureTextOnMobile,
    [string] $SigningCertificateId,
    [string] $SigningCertificateSubject,
    [bool] $SmimeEncrypt,
    [bool] $SmimeSign,
    [bool] $UseDefaultSignatureOnMobile,
    [bool] $WebSuggestedRepliesEnabledForUser
)
