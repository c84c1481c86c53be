[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [switch] $ActiveSync,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [switch] $GetMailboxLog,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [Parameter(ParameterSetName = 'MobileDeviceIdentity', ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Mailbox,
    [string[]] $NotificationEmailAddresses,
    [switch] $OWAforDevices,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [switch] $RestApi,
    [switch] $ShowRecoveryPassword,
    [switch] $UniversalOutlook,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)
