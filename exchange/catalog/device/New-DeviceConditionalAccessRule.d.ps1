[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default')] [string] $AccountName,
    [Parameter(ParameterSetName = 'Default')] [string] $AccountUserName,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowAppStore,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowAssistantWhileLocked,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowConvenienceLogon,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowDiagnosticSubmission,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowiCloudBackup,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowiCloudDocSync,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowiCloudPhotoSync,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowJailbroken,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowPassbookWhileLocked,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowScreenshot,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowSimplePassword,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowVideoConferencing,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowVoiceAssistant,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $AllowVoiceDialing,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int64')] [object] $AntiVirusSignatureStatus,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int64')] [object] $AntiVirusStatus,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('AllowAll', 'DontAllow', 'Rating9plus', 'Rating12plus', 'Rating17plus')]
    [ExchangeType('CARatingAppsEntry')]
    [object] $AppsRating,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('AutomaticCheckForUpdates', 'AutomaticDownloadUpdates', 'AutomaticUpdatesRequired', 'DeviceDefault', 'NeverCheckUpdates')]
    [ExchangeType('CAAutoUpdateStatusEntry')]
    [object] $AutoUpdateStatus,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $BluetoothEnabled,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $CameraEnabled,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Default')] [string] $EmailAddress,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $EnableRemovableStorage,
    [Parameter(ParameterSetName = 'Default')] [string] $ExchangeActiveSyncHost,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Required')]
    [ExchangeType('Required')]
    [object] $FirewallStatus,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $ForceAppStorePassword,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $ForceEncryptedBackup,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $MaxPasswordAttemptsBeforeWipe,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('TimeSpan')] [object] $MaxPasswordGracePeriod,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('AllowAll', 'DontAllow', 'AURatingG', 'AURatingPG', 'AURatingM', 'AURatingMA15plus', 'AURatingR18plus', 'CARatingG', 'CARatingPG', 'CARating14A', 'CARating18A', 'CARatingR', 'DERatingab0Jahren', 'DERatingab6Jahren', 'DERatingab12Jahren', 'DERatingab16Jahren', 'DERatingab18Jahren', 'FRRating10minus', 'FRRating12minus', 'FRRating16minus', 'FRRating18minus', 'GBRatingU', 'GBRatingUc', 'GBRatingPG', 'GBRating12', 'GBRating12A', 'GBRating15', 'GBRating18', 'IERatingG', 'IERatingPG', 'IERating12', 'IERating15', 'IERating16', 'IERating18', 'JPRatingG', 'JPRatingPG12', 'JPRatingRdash15', 'JPRatingRdash18', 'NZRatingG', 'NZRatingPG', 'NZRatingM', 'NZRatingR13', 'NZRatingR15', 'NZRatingR16', 'NZRatingR18', 'NZRatingR', 'USRatingG', 'USRatingPG', 'USRatingPG13', 'USRatingR', 'USRatingNC17')]
    [ExchangeType('CARatingMovieEntry')]
    [object] $MoviesRating,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int64')] [object] $PasswordComplexity,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $PasswordExpirationDays,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $PasswordHistoryCount,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $PasswordMinComplexChars,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $PasswordMinimumLength,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Int32')] [object] $PasswordQuality,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $PasswordRequired,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('TimeSpan')] [object] $PasswordTimeout,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $PhoneMemoryEncrypted,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('CARatingRegionEntry')] [object] $RegionRatings,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $RequireEmailProfile,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $SmartScreenEnabled,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $SystemSecurityTLS,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $TargetGroups,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('AllowAll', 'DontAllow', 'AURatingP', 'AURatingC', 'AURatingG', 'AURatingPG', 'AURatingM', 'AURatingMA15plus', 'AURatingAv15plus', 'CARatingC', 'CARatingC8', 'CARatingG', 'CARatingPG', 'CARating14plus', 'CARating18plus', 'DERatingab0Jahren', 'DERatingab6Jahren', 'DERatingab12Jahren', 'DERatingab16Jahren', 'DERatingab18Jahren', 'FRRating10minus', 'FRRating12minus', 'FRRating16minus', 'FRRating18minus', 'GBRatingCaution', 'IERatingGA', 'IERatingCh', 'IERatingYA', 'IERatingPS', 'IERatingMA', 'JPRatingExplicitAllowed', 'NZRatingG', 'NZRatingPGR', 'NZRatingAO', 'USRatingTVY', 'USRatingTVY7', 'USRatingTVG', 'USRatingTVPG', 'USRatingTV14', 'USRatingTVMA')]
    [ExchangeType('CARatingTvShowEntry')]
    [object] $TVShowsRating,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('AlwaysNotify', 'NeverNotify', 'NotifyAppChanges', 'NotifyAppChangesDoNotDimdesktop')]
    [ExchangeType('CAUserAccountControlStatusEntry')]
    [object] $UserAccountControlStatus,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('Boolean')] [object] $WLANEnabled,
    [Parameter(ParameterSetName = 'Default')] [string] $WorkFoldersSyncUrl
)
