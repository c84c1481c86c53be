[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [bool] $AgendaMailEnabled,
    [bool] $AgendaMailIntroductionEnabled,
    [bool] $AgendaPaneEnabled,
    [bool] $AutoDeclineWhenBusy,
    [string] $CalendarFeedsPreferredLanguage,
    [string] $CalendarFeedsPreferredRegion,
    [string] $CalendarFeedsRootPageId,
    [bool] $ConversationalSchedulingEnabled,
    [bool] $CreateEventsFromEmailAsPrivate,
    [ExchangeType('AgendaMailSchedule')] [object] $DailyAgendaMailSchedule,
    [int] $DefaultMeetingDuration,
    [int] $DefaultMinutesToReduceLongEventsBy,
    [int] $DefaultMinutesToReduceShortEventsBy,
    [ArgumentCompletions('AlibabaDingTalk', 'AmazonChimePrivate', 'AmazonChimePublic', 'AppleFacetime', 'BlueJeans', 'ClaroVideoconferencia', 'FacebookWorkplace', 'GoogleMeet', 'GoToMeeting', 'JioMeet', 'RingCentral', 'SkypeForBusiness', 'SkypeForConsumer', 'Webex', 'Zoom')]
    [ExchangeType('OnlineMeetingProviderType')]
    [object] $DefaultOnlineMeetingProvider,
    [timespan] $DefaultReminderTime,
    [bool] $DeleteMeetingRequestOnRespond,
    [bool] $DiningEventsFromEmailEnabled,
    [bool] $EntertainmentEventsFromEmailEnabled,
    [bool] $EventsFromEmailEnabled,
    [ArgumentCompletions('FirstDay', 'FirstFourDayWeek', 'FirstFullWeek', 'LegacyNotSet')]
    [ExchangeType('FirstWeekRules')]
    [object] $FirstWeekOfYear,
    [bool] $FlightEventsFromEmailEnabled,
    [bool] $HotelEventsFromEmailEnabled,
    [bool] $InvoiceEventsFromEmailEnabled,
    [ArgumentCompletions('None', 'Building', 'Desk')]
    [ExchangeType('LocationDetailsPermissionInFreeBusy')]
    [object] $LocationDetailsInFreeBusy,
    [Parameter(ParameterSetName = 'MailboxLocation')]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $MailboxLocation,
    [ExchangeType('Boolean')] [object] $OnlineMeetingsByDefaultEnabled,
    [bool] $PackageDeliveryEventsFromEmailEnabled,
    [bool] $PreserveDeclinedMeetings,
    [bool] $RemindersEnabled,
    [bool] $ReminderSoundEnabled,
    [bool] $RentalCarEventsFromEmailEnabled,
    [bool] $ServiceAppointmentEventsFromEmailEnabled,
    [ExchangeType('ShortenEventScopeOption')] [object] $ShortenEventScopeDefault,
    [bool] $ShowWeekNumbers,
    [bool] $SkipAgendaMailOnFreeDays,
    [ArgumentCompletions('FifteenMinutes')] [ExchangeType('HourIncrement')] [object] $TimeIncrement,
    [bool] $UseBrightCalendarColorThemeInOwa,
    [ExchangeType('Boolean')] [object] $WeatherEnabled,
    [int] $WeatherLocationBookmark,
    [ExchangeType('MultiValuedProperty')] [object] $WeatherLocations,
    [ArgumentCompletions('Celsius', 'Fahrenheit')]
    [ExchangeType('WeatherTemperatureUnit')]
    [object] $WeatherUnit,
    [ArgumentCompletions('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')]
    [ExchangeType('DayOfWeek')]
    [object] $WeekStartDay,
    [ArgumentCompletions('None', 'AllDays', 'WeekEndDays', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')]
    [ExchangeType('DaysOfWeek')]
    [object] $WorkDays,
    [timespan] $WorkingHoursEndTime,
    [timespan] $WorkingHoursStartTime,
    [ExchangeType('ExTimeZoneValue')] [object] $WorkingHoursTimeZone,
    [ExchangeType('Boolean')] [object] $WorkspaceUserEnabled
)
