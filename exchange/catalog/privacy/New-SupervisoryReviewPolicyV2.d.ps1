[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [bool] $Enabled,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $PolicyRBACScopes,
    [Parameter(ParameterSetName = 'Default')] [int] $PreservationPeriodInDays,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string[]] $Reviewers,
    [Parameter(ParameterSetName = 'Default')] [string[]] $UserReportingWorkloads
)
