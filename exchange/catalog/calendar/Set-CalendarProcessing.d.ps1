[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [bool] $AddAdditionalResponse,
    [string] $AdditionalResponse,
    [bool] $AddNewRequestsTentatively,
    [bool] $AddOrganizerToSubject,
    [bool] $AllBookInPolicy,
    [bool] $AllowConflicts,
    [bool] $AllowRecurringMeetings,
    [bool] $AllRequestInPolicy,
    [bool] $AllRequestOutOfPolicy,
    [ArgumentCompletions('None', 'AutoUpdate', 'AutoAccept')]
    [ExchangeType('CalendarProcessingFlags')]
    [object] $AutomateProcessing,
    [ArgumentCompletions('Standard', 'Reserved')] [ExchangeType('ResourceBookingType')] [object] $BookingType,
    [int] $BookingWindowInDays,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $BookInPolicy,
    [int] $ConflictPercentageAllowed,
    [bool] $DeleteAttachments,
    [bool] $DeleteComments,
    [bool] $DeleteNonCalendarItems,
    [bool] $DeleteSubject,
    [bool] $EnableAutoRelease,
    [bool] $EnableResponseDetails,
    [bool] $EnforceCapacity,
    [bool] $EnforceSchedulingHorizon,
    [bool] $ForwardRequestsToDelegates,
    [switch] $IgnoreDefaultScope,
    [int] $MaximumConflictInstances,
    [int] $MaximumDurationInMinutes,
    [int] $MinimumDurationInMinutes,
    [bool] $OrganizerInfo,
    [int] $PostReservationMaxClaimTimeInMinutes,
    [bool] $ProcessExternalMeetingMessages,
    [bool] $RemoveCanceledMeetings,
    [bool] $RemoveForwardedMeetingNotifications,
    [bool] $RemoveOldMeetingMessages,
    [bool] $RemovePrivateProperty,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $RequestInPolicy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $RequestOutOfPolicy,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $ResourceDelegates,
    [bool] $ScheduleOnlyDuringWorkHours,
    [bool] $TentativePendingApproval
)
