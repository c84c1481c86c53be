[CmdletBinding(DefaultParameterSetName = 'Scheduling', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Scheduling', Mandatory, Position = 0)] [string] $Name,
    [string] $Alias,
    [Parameter(ParameterSetName = 'Scheduling')] [string] $BookingServiceName,
    [Parameter(ParameterSetName = 'Scheduling')] [string] $BusinessType,
    [Parameter(ParameterSetName = 'Scheduling')] [cultureinfo] $Culture,
    [string] $DisplayName,
    [bool] $GenerateBookingServiceData,
    [string] $NormalizedBusinessType,
    [object] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'Scheduling', Mandatory)] [object] $Owner,
    [object] $PrimarySmtpAddress,
    [Parameter(ParameterSetName = 'Scheduling')] [object] $ReplyToAddress,
    [bool] $SkipInitialServiceCreation,
    [Parameter(ParameterSetName = 'Scheduling')] [object] $TimeZone
)
