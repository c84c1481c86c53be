[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $ArchiveAccessEnabled,
    [bool] $DeliveryReportEnabled,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $DomainNames,
    [bool] $Enabled,
    [bool] $FreeBusyAccessEnabled,
    [ArgumentCompletions('None', 'AvailabilityOnly', 'LimitedDetails')]
    [ExchangeType('FreeBusyAccessLevel')]
    [object] $FreeBusyAccessLevel,
    [ExchangeType('GroupIdParameter')] [object] $FreeBusyAccessScope,
    [ArgumentCompletions('Inbound', 'Outbound', 'RemoteInbound', 'RemoteOutbound')]
    [ExchangeType('MailboxMoveCapability')]
    [object] $MailboxMoveCapability,
    [bool] $MailboxMoveEnabled,
    [ExchangeType('MultiValuedProperty')] [object] $MailboxMovePublishedScopes,
    [bool] $MailTipsAccessEnabled,
    [ArgumentCompletions('All', 'Limited', 'None')]
    [ExchangeType('MailTipsAccessLevel')]
    [object] $MailTipsAccessLevel,
    [ExchangeType('GroupIdParameter')] [object] $MailTipsAccessScope,
    [string] $OAuthApplicationId,
    [ExchangeType('SmtpAddress')] [object] $OrganizationContact,
    [bool] $PhotosEnabled,
    [Parameter(ValueFromPipelineByPropertyName)] [uri] $TargetApplicationUri,
    [Parameter(ValueFromPipelineByPropertyName)] [uri] $TargetAutodiscoverEpr,
    [Parameter(ValueFromPipelineByPropertyName)] [uri] $TargetOwaURL,
    [uri] $TargetSharingEpr
)
