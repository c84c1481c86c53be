[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [switch] $BindToResults,
    [string] $CalendarId,
    [switch] $IgnoreCorruptItems,
    [switch] $ReturnSeriesMasters,
    [string] $TimeZonePreference,
    [Parameter(Mandatory)] [datetime] $WindowEndUtc,
    [Parameter(Mandatory)] [datetime] $WindowStartUtc
)
