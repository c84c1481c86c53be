[CmdletBinding(DefaultParameterSetName = 'Room', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Room', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string] $Alias,
    [Parameter(ParameterSetName = 'Room')] [string] $BookingPolicy,
    [Parameter(ParameterSetName = 'Room')] [string] $City,
    [Parameter(ParameterSetName = 'Room')] [object] $CountryOrRegion,
    [string] $DisplayName,
    [string] $ExternalDirectoryObjectId,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Room')] [object] $GeoCoordinates,
    [Parameter(ParameterSetName = 'Room')] [bool] $HiddenFromAddressListsEnabled,
    [object] $Organization,
    [Parameter(ParameterSetName = 'Room')] [string] $Phone,
    [Parameter(ParameterSetName = 'Room')] [string] $PostalCode,
    [Parameter(ParameterSetName = 'Room')] [object] $ResourceCapacity,
    [Parameter(ParameterSetName = 'Room')] [object] $ResourceType,
    [Parameter(ParameterSetName = 'Room')] [string] $StateOrProvince,
    [Parameter(ParameterSetName = 'Room')] [string] $StreetAddress
)
