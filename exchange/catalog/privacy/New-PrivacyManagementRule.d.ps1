[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [object[]] $ContentContainsSensitiveInformation,
    [object[]] $CrossBoundaryTransfers,
    [Parameter(ParameterSetName = 'Default')] [object[]] $EndpointOperations,
    [Parameter(ParameterSetName = 'Default')] [object] $ExchangeSites,
    [Parameter(ParameterSetName = 'Default')] [object] $Groups,
    [object] $LastModifiedThresholdInDays,
    [Parameter(ParameterSetName = 'Default')] [string] $Locations,
    [Parameter(ParameterSetName = 'Default')] [object] $OnedriveSites,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [object] $Policy,
    [string] $PolicySettings,
    [Parameter(ParameterSetName = 'Default')] [object[]] $PrivacyAccessLevel,
    [Parameter(ParameterSetName = 'Default')] [object] $PurviewSites,
    [string] $SettingsVersion,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointSiteOversharingEnabled,
    [Parameter(ParameterSetName = 'Default')] [object] $SharepointSites,
    [Parameter(ParameterSetName = 'Default')] [object] $TeamsSites,
    [string] $TenantSettings,
    [Parameter(ParameterSetName = 'Default')] [object] $Users
)
