[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
    [string] $DateFormat,
    [cultureinfo] $Language,
    [switch] $LocalizeDefaultFolderName,
    [Parameter(ParameterSetName = 'MailboxLocation')]
    [ExchangeType('MailboxLocationIdParameter')]
    [object] $MailboxLocation,
    [string] $TimeFormat,
    [ExchangeType('ExTimeZoneValue')] [object] $TimeZone,
    [switch] $UseCustomRouting
)
