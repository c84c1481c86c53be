[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetDelegateUserCollection', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetFlattenCalendarState', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [Parameter(ParameterSetName = 'ResetDelegateUserCollection', Mandatory)]
    [switch] $ResetDelegateUserCollection,
    [bool] $SendNotificationToUser,
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderUserIdParameter')]
    [object] $User
)
