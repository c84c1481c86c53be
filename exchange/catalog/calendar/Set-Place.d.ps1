[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [string] $AudioDeviceName,
    [string] $Building,
    [ExchangeType('Int32')] [object] $Capacity,
    [string] $City,
    [ExchangeType('CountryInfo')] [object] $CountryOrRegion,
    [string] $DisplayDeviceName,
    [ExchangeType('Int32')] [object] $Floor,
    [string] $FloorLabel,
    [ExchangeType('GeoCoordinates')] [object] $GeoCoordinates,
    [bool] $IsWheelChairAccessible,
    [string] $Label,
    [bool] $MTREnabled,
    [string] $ParentId,
    [string] $Phone,
    [string] $PostalCode,
    [string] $State,
    [string] $Street,
    [string[]] $Tags,
    [string] $VideoDeviceName
)
