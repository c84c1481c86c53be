<#
.SYNOPSIS
    Lists who may open a mailbox.
.EXAMPLE
    Get-MailboxPermission -Identity support
#>
[CmdletBinding(DefaultParameterSetName = 'AccessRights')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [pscredential] $Credential,
    [Parameter(ParameterSetName = 'AccessRights')]
    [Parameter(ParameterSetName = 'Owner')]
    [switch] $GroupMailbox,
    [Parameter(ParameterSetName = 'AccessRights')] [switch] $IncludeSoftDeletedUserPermissions,
    [Parameter(ParameterSetName = 'AccessRights')] [switch] $IncludeUnresolvedPermissions,
    [switch] $IncludeUserWithDisplayName,
    [Parameter(ParameterSetName = 'Owner')] [switch] $Owner,
    [switch] $ReadFromDomainController,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'AccessRights')] [switch] $SoftDeletedMailbox,
    [switch] $UseCustomRouting,
    [Parameter(ParameterSetName = 'AccessRights')]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $User
)
