<#
.SYNOPSIS
    Switches the protocols of a mailbox on and off.
.EXAMPLE
    Set-CASMailbox -Identity alex -PopEnabled $false
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $ActiveSyncAllowedDeviceIDs,
    [ExchangeType('MultiValuedProperty')] [object] $ActiveSyncBlockedDeviceIDs,
    [bool] $ActiveSyncDebugLogging,
    [bool] $ActiveSyncEnabled,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $ActiveSyncMailboxPolicy,
    [bool] $ActiveSyncSuppressReadReceipt,
    [ExchangeType('Boolean')] [object] $EwsAllowEntourage,
    [ExchangeType('MultiValuedProperty')] [object] $EwsAllowList,
    [ExchangeType('Boolean')] [object] $EwsAllowMacOutlook,
    [ExchangeType('Boolean')] [object] $EwsAllowOutlook,
    [ArgumentCompletions('EnforceAllowList', 'EnforceBlockList')]
    [ExchangeType('EwsApplicationAccessPolicy')]
    [object] $EwsApplicationAccessPolicy,
    [ExchangeType('MultiValuedProperty')] [object] $EwsBlockList,
    [ExchangeType('Boolean')] [object] $EwsEnabled,
    [bool] $ImapEnabled,
    [bool] $ImapForceICalForCalendarRetrievalOption,
    [ExchangeType('MimeTextFormat')] [object] $ImapMessagesRetrievalMimeFormat,
    [bool] $ImapSuppressReadReceipt,
    [bool] $ImapUseProtocolDefaults,
    [bool] $IsOptimizedForAccessibility,
    [ExchangeType('Boolean')] [object] $MacOutlookEnabled,
    [bool] $MAPIEnabled,
    [ExchangeType('Boolean')] [object] $OneWinNativeOutlookEnabled,
    [ExchangeType('Boolean')] [object] $OutlookMobileEnabled,
    [bool] $OWAEnabled,
    [bool] $OWAforDevicesEnabled,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $OwaMailboxPolicy,
    [bool] $PopEnabled,
    [bool] $PopForceICalForCalendarRetrievalOption,
    [ExchangeType('MimeTextFormat')] [object] $PopMessagesRetrievalMimeFormat,
    [bool] $PopSuppressReadReceipt,
    [bool] $PopUseProtocolDefaults,
    [bool] $PublicFolderClientAccess,
    [bool] $ShowGalAsDefaultView,
    [ExchangeType('Boolean')] [object] $SmtpClientAuthenticationDisabled,
    [ExchangeType('Boolean')] [object] $UniversalOutlookEnabled
)
