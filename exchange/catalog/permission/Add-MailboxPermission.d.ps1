<#
.SYNOPSIS
    Lets somebody open a mailbox.
.EXAMPLE
    Add-MailboxPermission -Identity support -User alex -AccessRights FullAccess
#>
[CmdletBinding(DefaultParameterSetName = 'AccessRights', SupportsShouldProcess)]
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
    [ArgumentCompletions('ChangeOwner', 'ChangePermission', 'DeleteItem', 'ExternalAccount', 'FullAccess', 'ReadPermission')]
    [ExchangeType('MailboxRights[]')]
    [object[]] $AccessRights,
    [Parameter(ParameterSetName = 'AccessRights')]
    [Parameter(ParameterSetName = 'Instance')]
    [ExchangeType('Boolean')]
    [object] $AutoMapping,
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
    [Parameter(ParameterSetName = 'Owner', Mandatory)]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $Owner,
    [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
    [Parameter(ParameterSetName = 'Instance')]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $User
)
