[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetDelegateUserCollection', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetFlattenCalendarState', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)]
    [ArgumentCompletions('None', 'CreateItems', 'CreateSubfolders', 'DeleteAllItems', 'DeleteOwnedItems', 'EditAllItems', 'EditOwnedItems', 'FolderContact', 'FolderOwner', 'FolderVisible', 'ReadItems', 'Author', 'Contributor', 'Editor', 'NonEditingAuthor', 'Owner', 'PublishingAuthor', 'PublishingEditor', 'Reviewer', 'AvailabilityOnly', 'LimitedDetails')]
    [ExchangeType('MailboxFolderAccessRight[]')]
    [object[]] $AccessRights,
    [bool] $SendNotificationToUser,
    [ArgumentCompletions('None', 'Delegate', 'CanViewPrivateItems')]
    [ExchangeType('MailboxFolderPermissionFlags')]
    [object] $SharingPermissionFlags,
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderUserIdParameter')]
    [object] $User
)
