[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetDelegateUserCollection', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetFlattenCalendarState', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('LimitedDetails', 'FullDetails')]
    [ExchangeType('DetailLevelEnumType')]
    [object] $DetailLevel,
    [ArgumentCompletions('OneDay', 'ThreeDays', 'OneWeek', 'OneMonth', 'SixMonths', 'OneYear')]
    [ExchangeType('DateRangeEnumType')]
    [object] $PublishDateRangeFrom,
    [ArgumentCompletions('OneDay', 'ThreeDays', 'OneWeek', 'OneMonth', 'SixMonths', 'OneYear')]
    [ExchangeType('DateRangeEnumType')]
    [object] $PublishDateRangeTo,
    [bool] $PublishEnabled,
    [Parameter(ParameterSetName = 'Identity')] [switch] $ResetUrl,
    [bool] $SearchableUrlEnabled,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SetAsSharingSource,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('DateTime')]
    [object] $SharedCalendarSyncStartDate,
    [Parameter(ParameterSetName = 'Identity')] [switch] $UseHttps
)
