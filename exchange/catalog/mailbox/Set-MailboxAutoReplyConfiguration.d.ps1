[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [bool] $AutoDeclineFutureRequestsWhenOOF,
    [ArgumentCompletions('Enabled', 'Disabled', 'Scheduled')]
    [ExchangeType('OofState')]
    [object] $AutoReplyState,
    [bool] $CreateOOFEvent,
    [bool] $DeclineAllEventsForScheduledOOF,
    [bool] $DeclineEventsForScheduledOOF,
    [string] $DeclineMeetingMessage,
    [datetime] $EndTime,
    [string[]] $EventsToDeleteIDs,
    [ArgumentCompletions('None', 'Known', 'All')]
    [ExchangeType('ExternalAudience')]
    [object] $ExternalAudience,
    [string] $ExternalMessage,
    [switch] $IgnoreDefaultScope,
    [string] $InternalMessage,
    [string] $OOFEventSubject,
    [datetime] $StartTime
)
