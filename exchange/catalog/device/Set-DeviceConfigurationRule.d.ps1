[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [string] $AccountName,
    [string] $AccountUserName,
    [ExchangeType('Boolean')] [object] $AllowAppStore,
    [ExchangeType('Boolean')] [object] $AllowAssistantWhileLocked,
    [ExchangeType('Boolean')] [object] $AllowConvenienceLogon,
    [ExchangeType('Boolean')] [object] $AllowDiagnosticSubmission,
    [ExchangeType('Boolean')] [object] $AllowiCloudBackup,
    [ExchangeType('Boolean')] [object] $AllowiCloudDocSync,
    [ExchangeType('Boolean')] [object] $AllowiCloudPhotoSync,
    [ExchangeType('Boolean')] [object] $AllowPassbookWhileLocked,
    [ExchangeType('Boolean')] [object] $AllowScreenshot,
    [ExchangeType('Boolean')] [object] $AllowSimplePassword,
    [ExchangeType('Boolean')] [object] $AllowVideoConferencing,
    [ExchangeType('Boolean')] [object] $AllowVoiceAssistant,
    [ExchangeType('Boolean')] [object] $AllowVoiceDialing,
    [ExchangeType('Int64')] [object] $AntiVirusSignatureStatus,
    [ExchangeType('Int64')] [object] $AntiVirusStatus,
    [ArgumentCompletions('AllowAll', 'DontAllow', 'Rating9plus', 'Rating12plus', 'Rating17plus')]
    [ExchangeType('RatingAppsEntry')]
    [object] $AppsRating,
    [ArgumentCompletions('AutomaticCheckForUpdates', 'AutomaticDownloadUpdates', 'AutomaticUpdatesRequired', 'DeviceDefault', 'NeverCheckUpdates')]
    [ExchangeType('AutoUpdateStatusEntry')]
    [object] $AutoUpdateStatus,
    [ExchangeType('Boolean')] [object] $BluetoothEnabled,
    [ExchangeType('Boolean')] [object] $CameraEnabled,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [string] $EmailAddress,
    [ExchangeType('Boolean')] [object] $EnableRemovableStorage,
    [string] $ExchangeActiveSyncHost,
    [ArgumentCompletions('Required')] [ExchangeType('Required')] [object] $FirewallStatus,
    [ExchangeType('Boolean')] [object] $ForceAppStorePassword,
    [ExchangeType('Boolean')] [object] $ForceEncryptedBackup,
    [ExchangeType('Int32')] [object] $MaxPasswordAttemptsBeforeWipe,
    [ExchangeType('TimeSpan')] [object] $MaxPasswordGracePeriod,
    [ArgumentCompletions('AllowAll', 'DontAllow', 'AURatingG', 'AURatingPG', 'AURatingM', 'AURatingMA15plus', 'AURatingR18plus', 'CARatingG', 'CARatingPG', 'CARating14A', 'CARating18A', 'CARatingR', 'DERatingab0Jahren', 'DERatingab6Jahren', 'DERatingab12Jahren', 'DERatingab16Jahren', 'DERatingab18Jahren', 'FRRating10minus', 'FRRating12minus', 'FRRating16minus', 'FRRating18minus', 'GBRatingU', 'GBRatingUc', 'GBRatingPG', 'GBRating12', 'GBRating12A', 'GBRating15', 'GBRating18', 'IERatingG', 'IERatingPG', 'IERating12', 'IERating15', 'IERating16', 'IERating18', 'JPRatingG', 'JPRatingPG12', 'JPRatingRdash15', 'JPRatingRdash18', 'NZRatingG', 'NZRatingPG', 'NZRatingM', 'NZRatingR13', 'NZRatingR15', 'NZRatingR16', 'NZRatingR18', 'NZRatingR', 'USRatingG', 'USRatingPG', 'USRatingPG13', 'USRatingR', 'USRatingNC17')]
    [ExchangeType('RatingMovieEntry')]
    [object] $MoviesRating,
    [ExchangeType('Int64')] [object] $PasswordComplexity,
    [ExchangeType('Int32')] [object] $PasswordExpirationDays,
    [ExchangeType('Int32')] [object] $PasswordHistoryCount,
    [ExchangeType('Int32')] [object] $PasswordMinComplexChars,
    [ExchangeType('Int32')] [object] $PasswordMinimumLength,
    [ExchangeType('Int32')] [object] $PasswordQuality,
    [ExchangeType('Boolean')] [object] $PasswordRequired,
    [ExchangeType('TimeSpan')] [object] $PasswordTimeout,
    [ExchangeType('Boolean')] [object] $PhoneMemoryEncrypted,
    [ExchangeType('RatingRegionEntry')] [object] $RegionRatings,
    [ExchangeType('Boolean')] [object] $RequireEmailProfile,
    [ExchangeType('Boolean')] [object] $SmartScreenEnabled,
    [ExchangeType('Boolean')] [object] $SystemSecurityTLS,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $TargetGroups,
    [ArgumentCompletions('AllowAll', 'DontAllow', 'AURatingP', 'AURatingC', 'AURatingG', 'AURatingPG', 'AURatingM', 'AURatingMA15plus', 'AURatingAv15plus', 'CARatingC', 'CARatingC8', 'CARatingG', 'CARatingPG', 'CARating14plus', 'CARating18plus', 'DERatingab0Jahren', 'DERatingab6Jahren', 'DERatingab12Jahren', 'DERatingab16Jahren', 'DERatingab18Jahren', 'FRRating10minus', 'FRRating12minus', 'FRRating16minus', 'FRRating18minus', 'GBRatingCaution', 'IERatingGA', 'IERatingCh', 'IERatingYA', 'IERatingPS', 'IERatingMA', 'JPRatingExplicitAllowed', 'NZRatingG', 'NZRatingPGR', 'NZRatingAO', 'USRatingTVY', 'USRatingTVY7', 'USRatingTVG', 'USRatingTVPG', 'USRatingTV14', 'USRatingTVMA')]
    [ExchangeType('RatingTvShowEntry')]
    [object] $TVShowsRating,
    [ArgumentCompletions('AlwaysNotify', 'NeverNotify', 'NotifyAppChanges', 'NotifyAppChangesDoNotDimdesktop')]
    [ExchangeType('UserAccountControlStatusEntry')]
    [object] $UserAccountControlStatus,
    [ExchangeType('Boolean')] [object] $WLANEnabled,
    [string] $WorkFoldersSyncUrl
)
