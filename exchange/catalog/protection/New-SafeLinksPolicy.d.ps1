[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $AdminDisplayName,
    [bool] $AllowClickThrough,
    [string] $CustomNotificationText,
    [object] $CustomUrlList,
    [bool] $DeliverMessageAfterScan,
    [bool] $DisableUrlRewrite,
    [ExchangeType('MultiValuedProperty')] [object] $DoNotRewriteUrls,
    [bool] $EnableForInternalSenders,
    [bool] $EnableOrganizationBranding,
    [bool] $EnableSafeLinksForEmail,
    [bool] $EnableSafeLinksForOffice,
    [bool] $EnableSafeLinksForTeams,
    [switch] $MakeBuiltInProtection,
    [ExchangeType('RecommendedPolicyType')] [object] $RecommendedPolicyType,
    [bool] $ScanUrls,
    [bool] $TrackClicks,
    [bool] $UseTranslatedNotificationText,
    [bool] $UseTranslatedUrlText
)
