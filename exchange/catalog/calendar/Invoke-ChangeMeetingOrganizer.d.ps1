[CmdletBinding(DefaultParameterSetName = 'ByEventId', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ByEventId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'BySubject', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'ByEventId', Mandatory, Position = 1)] [string] $EventId,
    [Parameter(ParameterSetName = 'BySubject', Mandatory, Position = 1)] [string] $Subject,
    [Parameter(ParameterSetName = 'ByEventId', Mandatory, Position = 2)]
    [Parameter(ParameterSetName = 'BySubject', Mandatory, Position = 2)]
    [string] $NewOrganizer,
    [Parameter(ParameterSetName = 'ByEventId')]
    [Parameter(ParameterSetName = 'BySubject')]
    [ExchangeType('DateTime')]
    [object] $TransferSeriesStartDate
)
