[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('UnifiedGroupOrUserMailboxIdParameter')]
    [object] $Identity,
    [ExchangeType('ExDateTime')] [object] $AnalyzeExceptionWithOriginalStartDate,
    [bool] $AutoRequeryOnMeetingId,
    [string] $ConfigurationName,
    [string[]] $CustomPropertyNames,
    [ExchangeType('ExDateTime')] [object] $EndDate,
    [string] $EntryId,
    [string] $EwsId,
    [bool] $ExactMatch,
    [string[]] $ItemClass,
    [string[]] $ItemIds,
    [int] $MaxResults,
    [string] $MeetingId,
    [string] $ODataId,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [bool] $ShouldBindToItem,
    [bool] $ShouldDecodeEnums,
    [bool] $ShouldFetchAttendeeCollection,
    [bool] $ShouldFetchRecurrenceExceptions,
    [bool] $ShouldResolveParticipants,
    [ExchangeType('ExDateTime')] [object] $StartDate,
    [string] $Subject
)
