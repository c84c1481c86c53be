[CmdletBinding(DefaultParameterSetName = 'SyncMailPublicFolder', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('DeliveryRecipientIdParameter[]')]
    [object[]] $AcceptMessagesOnlyFrom,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder', Mandatory)] [string] $Alias,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $Contacts,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute1,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute10,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute11,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute12,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute13,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute14,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute15,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute2,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute3,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute4,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute5,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute6,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute7,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute8,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $CustomAttribute9,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [bool] $DeliverToMailboxAndForward,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $DisplayName,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ArgumentCompletions('SMTP', 'X400', 'X500')]
    [ExchangeType('ProxyAddress[]')]
    [object[]] $EmailAddresses,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [string] $EntryId,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('SmtpAddress')]
    [object] $ExternalEmailAddress,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('RecipientIdParameter')]
    [object] $ForwardingAddress,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('RecipientIdParameter[]')]
    [object[]] $GrantSendOnBehalfTo,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [switch] $HiddenFromAddressListsEnabled,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('Unlimited')]
    [object] $MaxReceiveSize,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [ExchangeType('Unlimited')] [object] $MaxSendSize,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder', Mandatory)] [string] $Name,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [guid] $OnPremisesObjectId,
    [switch] $OverrideRecipientQuotas,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('DeliveryRecipientIdParameter[]')]
    [object[]] $RejectMessagesFrom,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')] [bool] $RequireSenderAuthenticationEnabled,
    [Parameter(ParameterSetName = 'SyncMailPublicFolder')]
    [ExchangeType('SmtpAddress')]
    [object] $WindowsEmailAddress
)
