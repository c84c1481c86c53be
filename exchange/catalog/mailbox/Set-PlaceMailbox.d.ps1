[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $PlaceMailboxId,
    [string] $City,
    [object] $CountryOrRegion,
    [string] $DisplayName,
    [object] $GeoCoordinates,
    [bool] $HiddenFromAddressListsEnabled,
    [string] $Phone,
    [string] $PostalCode,
    [object] $ResourceCapacity,
    [object] $ResourceType,
    [string] $StateOrProvince,
    [string] $StreetAddress
)
