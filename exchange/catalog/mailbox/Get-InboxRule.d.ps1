<#
.SYNOPSIS
    Lists the inbox rules of a mailbox.
.EXAMPLE
    Get-InboxRule -Mailbox alex
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('InboxRuleIdParameter')]
    [object] $Identity,
    [switch] $BypassScopeCheck,
    [string] $DescriptionTimeFormat,
    [ExchangeType('ExTimeZoneValue')] [object] $DescriptionTimeZone,
    [switch] $IncludeHidden,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [int] $SkipCount,
    [switch] $UseCustomRouting
)
