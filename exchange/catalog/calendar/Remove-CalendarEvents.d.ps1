[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [switch] $CancelOrganizedMeetings,
    [switch] $PreviewOnly,
    [ExchangeType('ExDateTime')] [object] $QueryStartDate,
    [Parameter(Mandatory)] [int] $QueryWindowInDays,
    [switch] $UseCustomRouting
)
