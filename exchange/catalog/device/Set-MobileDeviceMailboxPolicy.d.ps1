[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPolicyIdParameter')]
    [object] $Identity,
    [bool] $AllowApplePushNotifications,
    [ArgumentCompletions('Disable', 'HandsfreeOnly')] [ExchangeType('BluetoothType')] [object] $AllowBluetooth,
    [bool] $AllowBrowser,
    [bool] $AllowCamera,
    [bool] $AllowConsumerEmail,
    [bool] $AllowDesktopSync,
    [bool] $AllowExternalDeviceManagement,
    [bool] $AllowGooglePushNotifications,
    [bool] $AllowHTMLEmail,
    [bool] $AllowInternetSharing,
    [bool] $AllowIrDA,
    [bool] $AllowMicrosoftPushNotifications,
    [bool] $AllowMobileOTAUpdate,
    [bool] $AllowNonProvisionableDevices,
    [bool] $AllowPOPIMAPEmail,
    [bool] $AllowRemoteDesktop,
    [bool] $AllowSimplePassword,
    [ArgumentCompletions('AllowAnyAlgorithmNegotiation', 'BlockNegotiation', 'OnlyStrongAlgorithmNegotiation')]
    [ExchangeType('SMIMEEncryptionAlgorithmNegotiationType')]
    [object] $AllowSMIMEEncryptionAlgorithmNegotiation,
    [bool] $AllowSMIMESoftCerts,
    [bool] $AllowStorageCard,
    [bool] $AllowTextMessaging,
    [bool] $AllowUnsignedApplications,
    [bool] $AllowUnsignedInstallationPackages,
    [bool] $AllowWiFi,
    [bool] $AlphanumericPasswordRequired,
    [ExchangeType('ApprovedApplicationCollection')] [object] $ApprovedApplicationList,
    [bool] $AttachmentsEnabled,
    [bool] $DeviceEncryptionEnabled,
    [ExchangeType('Unlimited')] [object] $DevicePolicyRefreshInterval,
    [bool] $IrmEnabled,
    [bool] $IsDefault,
    [ExchangeType('Unlimited')] [object] $MaxAttachmentSize,
    [ArgumentCompletions('All', 'TwoWeeks', 'OneMonth', 'ThreeMonths', 'SixMonths')]
    [ExchangeType('CalendarAgeFilterType')]
    [object] $MaxCalendarAgeFilter,
    [ArgumentCompletions('All', 'OneDay', 'ThreeDays', 'OneWeek', 'TwoWeeks', 'OneMonth')]
    [ExchangeType('EmailAgeFilterType')]
    [object] $MaxEmailAgeFilter,
    [ExchangeType('Unlimited')] [object] $MaxEmailBodyTruncationSize,
    [ExchangeType('Unlimited')] [object] $MaxEmailHTMLBodyTruncationSize,
    [ExchangeType('Unlimited')] [object] $MaxInactivityTimeLock,
    [ExchangeType('Unlimited')] [object] $MaxPasswordFailedAttempts,
    [int] $MinPasswordComplexCharacters,
    [ExchangeType('Int32')] [object] $MinPasswordLength,
    [string] $Name,
    [bool] $PasswordEnabled,
    [ExchangeType('Unlimited')] [object] $PasswordExpiration,
    [int] $PasswordHistory,
    [bool] $PasswordRecoveryEnabled,
    [bool] $RequireDeviceEncryption,
    [bool] $RequireEncryptedSMIMEMessages,
    [ArgumentCompletions('DES', 'TripleDES', 'RC240bit', 'RC264bit', 'RC2128bit')]
    [ExchangeType('EncryptionSMIMEAlgorithmType')]
    [object] $RequireEncryptionSMIMEAlgorithm,
    [bool] $RequireManualSyncWhenRoaming,
    [ExchangeType('SignedSMIMEAlgorithmType')] [object] $RequireSignedSMIMEAlgorithm,
    [bool] $RequireSignedSMIMEMessages,
    [bool] $RequireStorageCardEncryption,
    [ExchangeType('MultiValuedProperty')] [object] $UnapprovedInROMApplicationList,
    [bool] $UNCAccessEnabled,
    [bool] $WSSAccessEnabled
)
