<#
.SYNOPSIS
    Lists who may see a folder of a mailbox.
.EXAMPLE
    Get-MailboxFolderPermission -Identity alex:\Calendar
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $Identity,
    [switch] $GroupMailbox,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [int] $SkipCount,
    [switch] $UseCustomRouting,
    [ExchangeType('MailboxFolderUserIdParameter')] [object] $User
)
