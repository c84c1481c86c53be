<#
.SYNOPSIS
    Takes back the right to open a mailbox.
.EXAMPLE
    Remove-MailboxPermission -Identity support -User alex -AccessRights FullAccess -Confirm:$false
#>
[CmdletBinding(DefaultParameterSetName = 'AccessRights', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AccessRights', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ClearAutoMapping', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Instance', Position = 0)]
    [Parameter(ParameterSetName = 'Owner', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ResetDefault', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
    [Parameter(ParameterSetName = 'Instance')]
    [ArgumentCompletions('FullAccess', 'SendAs', 'ExternalAccount', 'DeleteItem', 'ReadPermission', 'ChangePermission', 'ChangeOwner')]
    [ExchangeType('MailboxRights[]')]
    [object[]] $AccessRights,
    [Parameter(ParameterSetName = 'AccessRights')]
    [Parameter(ParameterSetName = 'ClearAutoMapping')]
    [Parameter(ParameterSetName = 'Owner')]
    [switch] $BypassMasterAccountSid,
    [Parameter(ParameterSetName = 'ClearAutoMapping', Mandatory)] [switch] $ClearAutoMapping,
    [Parameter(ParameterSetName = 'AccessRights')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
    [Parameter(ParameterSetName = 'AccessRights')]
    [Parameter(ParameterSetName = 'Instance')]
    [Parameter(ParameterSetName = 'Owner')]
    [switch] $GroupMailbox,
    [switch] $IgnoreDefaultScope,
    [Parameter(ParameterSetName = 'AccessRights')]
    [Parameter(ParameterSetName = 'Instance')]
    [ArgumentCompletions('None', 'Children', 'SelfAndChildren')]
    [ExchangeType('ActiveDirectorySecurityInheritance')]
    [System.DirectoryServices.ActiveDirectorySecurityInheritance] $InheritanceType,
    [Parameter(ParameterSetName = 'ResetDefault', Mandatory)] [switch] $ResetDefault,
    [Parameter(ParameterSetName = 'AccessRights')] [switch] $SoftDeletedMailbox,
    [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
    [Parameter(ParameterSetName = 'Instance')]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $User
)
