[CmdletBinding(DefaultParameterSetName = 'DoNotExportParameterSet')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ExchangeType('ExDateTime')] [object] $EndDate,
    [string] $EntryId,
    [bool] $ExactMatch,
    [string[]] $ItemClass,
    [string[]] $ItemIds,
    [switch] $Latest,
    [Parameter(ParameterSetName = 'ExportToMsgParameterSet', Mandatory)] [string] $LogLocation,
    [string] $MeetingId,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ExchangeType('ExDateTime')] [object] $StartDate,
    [string] $Subject
)
