[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions', Position = 0)]
    [Parameter(ParameterSetName = 'SegmentationOption', Position = 0)]
    [string] $Name,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ArgumentCompletions('Public', 'Private')]
    [ExchangeType('ModernGroupTypeInfo')]
    [object] $AccessType,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [string] $Alias,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [switch] $AlwaysSubscribeMembersToCalendarEvents,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [switch] $AutoSubscribeNewMembers,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [string] $Classification,
    [Parameter(ParameterSetName = 'DlMigration')] [switch] $ConvertClosedDlToPrivateGroup,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('DataEncryptionPolicyIdParameter')]
    [object] $DataEncryptionPolicy,
    [Parameter(ParameterSetName = 'DlMigration')] [switch] $DeleteDlAfterMigration,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'DlMigration', Mandatory)]
    [ExchangeType('DistributionGroupIdParameter')]
    [object] $DlIdentity,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ArgumentCompletions('SMTP', 'SPO')]
    [ExchangeType('ProxyAddressCollection')]
    [object] $EmailAddresses,
    [Parameter(ParameterSetName = 'DlMigration')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('RecipientIdParameter')]
    [object] $ExecutingUser,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [switch] $ExoErrorAsWarning,
    [switch] $HiddenGroupMembershipEnabled,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('Boolean')]
    [object] $IsMemberAllowedToEditContent,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [cultureinfo] $Language,
    [Parameter(ParameterSetName = 'Identity')] [string] $MailboxRegion,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $ManagedBy,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $Members,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [string] $Notes,
    [Parameter(ParameterSetName = 'DlMigration')]
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('RecipientIdParameter')]
    [object] $Owner,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('SmtpAddress')]
    [object] $PrimarySmtpAddress,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [bool] $RequireSenderAuthenticationEnabled,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [ExchangeType('Guid')]
    [object] $SensitivityLabelId,
    [Parameter(ParameterSetName = 'SegmentationOption')] [switch] $SubscriptionEnabled,
    [Parameter(ParameterSetName = 'Identity')]
    [Parameter(ParameterSetName = 'ProvisioningOptions')]
    [Parameter(ParameterSetName = 'SegmentationOption')]
    [switch] $SuppressWarmupMessage
)
