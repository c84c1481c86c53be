[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RetentionPolicyTagIdParameter')]
    [object] $Identity,
    [switch] $IncludeSystemTags,
    [Parameter(ParameterSetName = 'ParameterSetMailboxTask')]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [Parameter(ParameterSetName = 'ParameterSetMailboxTask')] [switch] $OptionalInMailbox,
    [ArgumentCompletions('Calendar', 'Contacts', 'DeletedItems', 'Drafts', 'Inbox', 'JunkEmail', 'Journal', 'Notes', 'Outbox', 'SentItems', 'Tasks', 'All', 'RssSubscriptions', 'ConversationHistory', 'Personal')]
    [ExchangeType('ElcFolderType[]')]
    [object[]] $Types
)
