[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SafeLinksPolicyIdParameter')]
    [object] $Identity,
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
    [ExchangeType('Hashtable')] [object] $LocalizedNotificationTextList,
    [bool] $ScanUrls,
    [bool] $TrackClicks,
    [bool] $UseTranslatedNotificationText,
    [bool] $UseTranslatedUrlText
)
