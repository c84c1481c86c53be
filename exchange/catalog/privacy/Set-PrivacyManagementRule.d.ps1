[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [string] $Comment,
    [object[]] $ContentContainsSensitiveInformation,
    [object[]] $CrossBoundaryTransfers,
    [bool] $Disabled,
    [object[]] $EndpointOperations,
    [object] $ExchangeSites,
    [object] $Groups,
    [object] $LastModifiedThresholdInDays,
    [string] $Locations,
    [object] $OnedriveSites,
    [string] $PolicySettings,
    [object[]] $PrivacyAccessLevel,
    [object] $PurviewSites,
    [object] $SharepointSiteOversharingEnabled,
    [object] $SharepointSites,
    [object] $TeamsSites,
    [string] $TenantSettings,
    [object] $Users
)
